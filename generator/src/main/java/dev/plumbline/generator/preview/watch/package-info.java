/**
 * Notices of changes in folders, as they happen: by the system's own means, or where it has none by
 * a look every second. So are single files elsewhere looked at. {@link FolderWatch} says that
 * something changed, never what is in a file.
 */
@NullMarked
package dev.plumbline.generator.preview.watch;

import org.jspecify.annotations.NullMarked;
