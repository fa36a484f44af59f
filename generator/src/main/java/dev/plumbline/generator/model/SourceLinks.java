package dev.plumbline.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Patterns for addresses on the Git host. {@code {path}}, {@code {line}}, {@code {page}} and {@code
 * {criterion}} in them are replaced, percent-encoded.
 */
public record SourceLinks(
    @Nullable String edit, @Nullable String feedback, @Nullable String history) {
  /** No links. */
  public static final SourceLinks NONE = new SourceLinks(null, null, null);
}
