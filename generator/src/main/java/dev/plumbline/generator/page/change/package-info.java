/**
 * What changed: the page of all versions ({@link ChangesPage}), and the page of a comparison of two
 * revisions ({@link DiffPage}), which belongs to no site.
 */
@NullMarked
package dev.plumbline.generator.page.change;

import org.jspecify.annotations.NullMarked;
