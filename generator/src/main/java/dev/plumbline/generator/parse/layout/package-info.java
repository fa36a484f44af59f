/**
 * The places of files in a content folder: {@link
 * dev.plumbline.generator.parse.layout.LayoutReader} is the entry, {@link
 * dev.plumbline.generator.parse.layout.Layout} the result. Files that are missing, badly named or
 * in no such place are reported.
 */
@NullMarked
package dev.plumbline.generator.parse.layout;

import org.jspecify.annotations.NullMarked;
