/**
 * The files of levels, and those that levels share: {@link LevelFileReader} and {@link
 * CommonFileReader}. A level says the same in Markdown and in YAML; {@link Headings} are what its
 * second-level headings can mean.
 */
@NullMarked
package dev.plumbline.generator.parse.level;

import org.jspecify.annotations.NullMarked;
