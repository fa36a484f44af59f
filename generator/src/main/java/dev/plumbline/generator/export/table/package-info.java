/**
 * The framework as tables, for spreadsheets: a workbook with a sheet a family, and all criteria,
 * one a row, as a sheet and as CSV.
 */
@NullMarked
package dev.plumbline.generator.export.table;

import org.jspecify.annotations.NullMarked;
