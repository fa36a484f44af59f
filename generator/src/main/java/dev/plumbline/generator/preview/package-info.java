/**
 * The preview: a site that is shown while its content is edited. It owns no rule: it asks {@link
 * dev.plumbline.generator.SiteSession} for the site again whenever a file changes, and what keeps a
 * build from making it keeps the last good pages here, which then say so.
 *
 * <p>Data flow: {@link dev.plumbline.generator.preview.watch.FolderWatch} → {@link ChangeQueue} →
 * {@link Rounds} → {@link Editions}, each with its {@link SiteState} → {@link PageWriter}, which
 * adds a bar and the findings of a page → {@link PreviewPages}, which answers what a browser asks
 * for. {@link OpenPages} tells pages that they changed.
 */
@NullMarked
package dev.plumbline.generator.preview;

import org.jspecify.annotations.NullMarked;
