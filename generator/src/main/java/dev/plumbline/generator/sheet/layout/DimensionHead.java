package dev.plumbline.generator.sheet.layout;

/**
 * What the head of a sheet says about a dimension.
 *
 * @param group the name of its group, or empty
 * @param definition what it means, or empty
 * @param remark the note on its cell, or empty
 */
public record DimensionHead(String name, String group, String definition, String remark) {}
