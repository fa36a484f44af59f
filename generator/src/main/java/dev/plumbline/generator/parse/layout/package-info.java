/**
 * The places of files in a content folder: {@link LayoutReader} is the entry, {@link Layout} the
 * result. Files that are missing, badly named or in no such place are reported.
 */
@NullMarked
package dev.plumbline.generator.parse.layout;

import org.jspecify.annotations.NullMarked;
