/**
 * Every address of the site, known before any HTML exists: what stands where, what a link between
 * content files leads to, and the words of the interface.
 */
@NullMarked
package dev.plumbline.generator.site;

import org.jspecify.annotations.NullMarked;
