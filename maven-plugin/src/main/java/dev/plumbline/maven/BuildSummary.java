package dev.plumbline.maven;

import dev.plumbline.generator.GenerateResult.Made;
import java.time.Duration;
import java.util.Locale;

/**
 * The summary of a build: its numbers, its time and the site's folder.
 *
 * @param folder the site's folder, as a terminal can open it
 */
record BuildSummary(Made made, Duration time, String folder) {
  /** Prints one line, after a warning for each file that could not be removed. */
  void print(GoalLog log) {
    for (String file : made.kept()) {
      log.warn(
          folder
              + "/"
              + file
              + ": the site no longer needs this file, but someone has changed it, so it was not"
              + " deleted.");
    }
    log.info(line());
  }

  private String line() {
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
