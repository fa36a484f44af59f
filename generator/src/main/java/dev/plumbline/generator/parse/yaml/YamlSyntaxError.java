package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * An error that keeps a YAML text from being read.
 *
 * @param offset of the character to blame
 * @param corrected the text without the error, so that reading can go on; absent where guessing
 *     would only lead to more errors
 */
record YamlSyntaxError(int offset, String message, String hint, @Nullable String corrected) {
  /** The error of a second document in one file. */
  static YamlSyntaxError secondDocument(YamlText source, int offset) {
    int line = source.lineOf(Math.min(offset, source.text().length()));
    while (line > 0 && !source.line(line).startsWith("---")) {
      line--;
    }
    return new YamlSyntaxError(
        source.lineStart(line),
        "A second YAML document starts here.",
        "a file can hold only one: remove the line \"---\", or move what follows to another file.",
        null);
  }

  Place place(YamlText source) {
    return source.placeOf(offset);
  }
}
