/**
 * The content folder of a framework that comes from a workbook: {@link ContentFiles}, with a {@link
 * LevelFile} for each level. Texts are written so that they read as in the sheet, whatever signs
 * they have ({@link InlineText}, {@link YamlScalar}); notes of cells become remarks ({@link
 * RemarkText}).
 */
@NullMarked
package dev.plumbline.generator.sheet.content;

import org.jspecify.annotations.NullMarked;
