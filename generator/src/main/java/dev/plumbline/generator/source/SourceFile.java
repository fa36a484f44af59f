package dev.plumbline.generator.source;

/**
 * A content file's text.
 *
 * @param path relative to the content folder, with {@code /} on every system
 * @param text without byte order mark; every line end is {@code \n}
 */
public record SourceFile(String path, String text) {}
