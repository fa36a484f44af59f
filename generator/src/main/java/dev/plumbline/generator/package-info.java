/**
 * The generator of a site from a content folder, in stages that {@link SiteGenerator} runs one
 * after the other, unless nothing has changed since the last build ({@link LastBuild}):
 *
 * <pre>
 * read      every file, as text                                 {@link dev.plumbline.generator.source.SourceTree}
 * parse     the framework for all audiences, and findings       {@link ParsedFramework}
 * filter    the part that its readers may see, linked           {@link Edition}
 * versions  the changes of each tagged version                  {@link dev.plumbline.generator.version.Versions}
 * check     findings about meaning, both tracks, style          {@link CheckedFramework}
 * plan      every page, asset and export with its address       {@link SitePlan}
 *           ── gate: findings as bad as the request's limit end the run here ──
 * write     view records and templates to bytes, and the bytes  {@link SiteWriter}
 *           into the site's folder                              {@link dev.plumbline.generator.output.SiteFolder}
 * </pre>
 *
 * A check ends at the gate. A comparison runs the stages up to it for two revisions. A {@link
 * SiteSession} runs all of them again and again, and makes only the pages whose {@link PageInputs}
 * changed.
 */
@NullMarked
package dev.plumbline.generator;

import org.jspecify.annotations.NullMarked;
