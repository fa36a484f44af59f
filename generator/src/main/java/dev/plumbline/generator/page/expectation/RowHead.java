package dev.plumbline.generator.page.expectation;

/**
 * The heading of a row of expectations.
 *
 * @param id of the element; contains a dot
 * @param dimension the id of the dimension that the row is about
 * @param label the text
 * @param href where the text leads
 */
public record RowHead(String id, String dimension, String label, String href) {}
