/**
 * The rendering of view records by templates to bytes, and access to the theme that the templates,
 * styles and interface words come from.
 */
@NullMarked
package dev.plumbline.generator.render;

import org.jspecify.annotations.NullMarked;
