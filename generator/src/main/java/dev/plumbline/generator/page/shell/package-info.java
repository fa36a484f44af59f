/**
 * What the pages have in common: what a page is made from ({@link SiteContent}), one page in the
 * making ({@link PageContext}), what stands around its content ({@link PageShell}), and the short
 * forms in which levels, tracks and grades are named on it.
 */
@NullMarked
package dev.plumbline.generator.page.shell;

import org.jspecify.annotations.NullMarked;
