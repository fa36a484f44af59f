/**
 * From a content folder to a site.
 *
 * <pre>
 * source  → every file, as text
 * parse   → the framework for all audiences, as far as it can be understood, and findings
 * edition → what its readers may see of it, linked by assembly
 * check   → findings about meaning                                       ── gate
 * site    → every page, asset and export with its address; dead links    ── gate
 * page    → a view record per page
 * render, export → bytes
 * output  → the site's folder
 * </pre>
 */
@NullMarked
package dev.plumbline.generator;

import org.jspecify.annotations.NullMarked;
