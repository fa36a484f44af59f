package dev.plumbline.generator;

import dev.plumbline.generator.change.text.ChangeMarkdown;
import dev.plumbline.generator.change.text.FrameworkChangeJson;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of comparisons that are files. */
public enum DiffFormat {
  /** For people, as a comment on a pull request. */
  MARKDOWN("plumbline-diff.md"),
  /** For custom programs. */
  JSON("plumbline-diff.json"),
  /** For people who decide about the change, as a page that needs no other file. */
  HTML("plumbline-diff.html");

  private final String file;

  DiffFormat(String file) {
    this.file = file;
  }

  /** The name in parameters: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /**
   * The comparison in this form.
   *
   * @param theme the look and the words of a page
   * @throws IOException if the theme cannot be read
   */
  public String text(DiffResult result, Theme theme) throws IOException {
    return switch (this) {
      case MARKDOWN -> ChangeMarkdown.of(result.change(), result.findings());
      case JSON -> FrameworkChangeJson.of(result.change(), result.findings());
      case HTML -> DiffHtml.of(result, theme);
    };
  }

  /** The form with this name, if there is one. */
  public static Optional<DiffFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
