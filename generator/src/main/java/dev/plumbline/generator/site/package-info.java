/**
 * Every address of the site, known before any HTML exists: the pages at them, the targets of links
 * between content files, and the words of the interface.
 */
@NullMarked
package dev.plumbline.generator.site;

import org.jspecify.annotations.NullMarked;
