/** The templates, tried on views made by hand. */
@NullMarked
package dev.plumbline.templates;

import org.jspecify.annotations.NullMarked;
