package dev.plumbline.generator.sheet.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a sheet says what is expected. */
public enum LayoutKind {
  ACROSS("levels as columns, dimensions as rows"),
  DOWN("levels as rows, dimensions as columns"),
  CRITERIA("one row an expectation");

  private final String words;

  LayoutKind(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }

  /** Its name in parameters and mappings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this name, if there is one. */
  public static Optional<LayoutKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
