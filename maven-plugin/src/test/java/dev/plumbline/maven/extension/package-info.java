/** A check and an export as somebody else would write them. */
@NullMarked
package dev.plumbline.maven.extension;

import org.jspecify.annotations.NullMarked;
