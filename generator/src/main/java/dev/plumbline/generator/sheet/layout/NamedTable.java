package dev.plumbline.generator.sheet.layout;

import org.jspecify.annotations.Nullable;

/**
 * The table of one sheet of a workbook.
 *
 * @param sheet the name of the sheet
 * @param family the family that this name says; absent where it says none
 * @param track the track that this name says; absent where it says none
 */
public record NamedTable(
    String sheet, @Nullable String family, @Nullable String track, SheetTable table) {}
