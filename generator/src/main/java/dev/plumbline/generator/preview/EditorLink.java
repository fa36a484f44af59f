package dev.plumbline.generator.preview;

import dev.plumbline.generator.finding.Place;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address that opens an editor at a place.
 *
 * @param pattern with {@code {path}} for the full path, {@code {line}} and {@code {column}}
 */
record EditorLink(String pattern) {
  static final String USUAL = "vscode://file/{path}:{line}:{column}";

  private static final Pattern RUNS_SOMETHING =
      Pattern.compile("\\s*(javascript|data|vbscript)\\s*:.*", Pattern.CASE_INSENSITIVE);

  EditorLink {
    if (!pattern.contains("{path}")) {
      throw new IllegalArgumentException(
          "The address of an editor names the file by {path}, such as " + USUAL + ".");
    }
    if (RUNS_SOMETHING.matcher(pattern).matches()) {
      throw new IllegalArgumentException("The address \"" + pattern + "\" is that of no editor.");
    }
  }

  /**
   * The address for a place in a content folder.
   *
   * @param content the content folder
   */
  String of(Path content, Place place) {
    String path = path(content.resolve(place.path()));
    // On most systems a path begins with the slash that stands before it in many patterns.
    return pattern
        .replace(path.startsWith("/") ? "/{path}" : "{path}", path)
        .replace("{path}", path)
        .replace("{line}", String.format(Locale.ROOT, "%d", place.line()))
        .replace("{column}", String.format(Locale.ROOT, "%d", place.column()));
  }

  /** The full path with {@code /}, encoded as in an address. */
  private static String path(Path file) {
    URI uri = file.toAbsolutePath().normalize().toUri();
    String path = uri.getRawPath();
    return path.matches("/[A-Za-z]:/.*") ? path.substring(1) : path;
  }
}
