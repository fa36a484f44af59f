package dev.plumbline.generator.parse.yaml;

/**
 * A value of a YAML text, or the end of one, that became a comment.
 *
 * @param begin where the value begins
 * @param sign where its sign {@code #} stands
 * @param end behind the part that is hidden
 * @param isText whether the hidden part can belong to the value, which is text
 */
record HiddenValue(int begin, int sign, int end, boolean isText) {}
