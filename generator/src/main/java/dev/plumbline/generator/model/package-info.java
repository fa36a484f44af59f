/**
 * The domain as records: a framework, its families, tracks, levels, dimensions, expectations and
 * criteria, as authors write them and readers see them. Every value that an author wrote has its
 * place. The package neither reads nor writes, and knows no addresses.
 */
@NullMarked
package dev.plumbline.generator.model;

import org.jspecify.annotations.NullMarked;
