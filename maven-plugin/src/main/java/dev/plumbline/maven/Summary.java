package dev.plumbline.maven;

import dev.plumbline.generator.GenerateResult;
import java.time.Duration;
import java.util.Locale;

/** A run in one line. */
final class Summary {
  private Summary() {}

  /**
   * What was made, how fast, and where it is.
   *
   * @param folder the site's folder, as a terminal can open it
   */
  static String of(GenerateResult.Made made, Duration time, String folder) {
    return String.format(
        Locale.ROOT,
        "%s: %s written, %d unchanged, %d removed in %.1f s: %s",
        counted(made.pages(), "page"),
        counted(made.written(), "file"),
        made.unchanged(),
        made.removed(),
        time.toMillis() / 1000.0,
        folder);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
