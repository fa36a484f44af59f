/**
 * The files of levels, and those that levels share: {@link
 * dev.plumbline.generator.parse.level.LevelFileReader} and {@link
 * dev.plumbline.generator.parse.level.CommonFileReader}. A level says the same in Markdown and in
 * YAML; {@link dev.plumbline.generator.parse.level.Headings} are what its second-level headings can
 * mean.
 */
@NullMarked
package dev.plumbline.generator.parse.level;

import org.jspecify.annotations.NullMarked;
