/**
 * The domain as records: a framework, its families, tracks, levels, dimensions, expectations and
 * criteria, as authors write them and readers meet them. Every value that an author wrote knows its
 * place. Pure: no reading, no writing, no addresses.
 */
@NullMarked
package dev.plumbline.generator.model;

import org.jspecify.annotations.NullMarked;
