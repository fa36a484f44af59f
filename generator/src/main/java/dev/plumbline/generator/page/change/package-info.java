/**
 * The pages about changes: the page of all versions ({@link ChangesPages}), and the page of a
 * comparison of two revisions ({@link DiffViews}), which belongs to no site.
 */
@NullMarked
package dev.plumbline.generator.page.change;

import org.jspecify.annotations.NullMarked;
