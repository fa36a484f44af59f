/**
 * Cells written as files, the same bytes on every system: workbooks (Office Open XML, ECMA-376) and
 * CSV (RFC 4180). No text in them becomes a formula. Knows cells, but not their meaning; such files
 * are read by {@code sheet.read}.
 *
 * <p>Workbooks are written here, because the time of writing cannot be kept out of those of the
 * libraries.
 */
@NullMarked
package dev.plumbline.generator.sheet.write;

import org.jspecify.annotations.NullMarked;
