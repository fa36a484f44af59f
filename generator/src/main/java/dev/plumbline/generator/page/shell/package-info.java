/**
 * The common parts of pages: the content of the site ({@link SiteContent}), the context of one page
 * ({@link PageContext}), the shell around its content ({@link PageShell}), and the short forms in
 * which levels, tracks and grades are named on it.
 */
@NullMarked
package dev.plumbline.generator.page.shell;

import org.jspecify.annotations.NullMarked;
