/**
 * The files of spreadsheet programs read as cells, whatever their format. What the cells mean, the
 * package {@code sheet.layout} finds out; files are written by {@code sheet.write}.
 *
 * <pre>
 * {@link WorkbookReader}   the file, by its first bytes one of the three kinds
 * {@link XlsxReader}       .xlsx: values by a library; merged cells, notes, bold and hidden parts beside it
 * {@link OdsReader}        .ods
 * {@link CsvReader}        .csv, in any usual encoding and with any usual separator, by a library
 * {@link Workbook}         the result: sheets of {@link SheetCell}, each with its {@link MarkedText}
 * </pre>
 *
 * <p>Packed files are unpacked within limits ({@link ZipParts}), cells are counted ({@link
 * SheetFile}), and XML is read without document types ({@link XmlCursor}).
 */
@NullMarked
package dev.plumbline.generator.sheet.read;

import org.jspecify.annotations.NullMarked;
