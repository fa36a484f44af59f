package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What keeps a YAML text from being read.
 *
 * @param offset of the character to blame
 * @param mended the text with this mistake taken away, so that reading can go on; absent where
 *     guessing would only lead to more mistakes
 */
record YamlMistake(int offset, String message, String hint, @Nullable String mended) {
  /** What the parser's complaint means. */
  static YamlMistake of(YamlText source, RuntimeException thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    if (cause instanceof MarkedYamlEngineException marked) {
      int problem = offset(source, marked.getProblemMark().orElse(null), 0);
      int context = offset(source, marked.getContextMark().orElse(null), problem);
      String complaint = marked.getProblem() == null ? "" : marked.getProblem();
      return new YamlComplaint(source, complaint, marked.getContext(), problem, context).mistake();
    }
    return other(source, thrown);
  }

  /** A second document in one file. */
  static YamlMistake secondDocument(YamlText source, int offset) {
    int line = source.lineOf(Math.min(offset, source.text().length()));
    while (line > 0 && !source.line(line).startsWith("---")) {
      line--;
    }
    return new YamlMistake(
        source.lineStart(line),
        "A second document begins here.",
        "a file has one document: remove the line \"---\", or move what follows to another file.",
        null);
  }

  Place place(YamlText source) {
    return source.placeOf(offset);
  }

  private static YamlMistake other(YamlText source, RuntimeException thrown) {
    int offset = 0;
    if (thrown instanceof JacksonException jackson && jackson.getLocation() != null) {
      TokenStreamLocation at = jackson.getLocation();
      offset = source.offset(at.getLineNr() - 1, 0);
    }
    boolean key = String.valueOf(thrown.getMessage()).contains("property name");
    return new YamlMistake(
        offset,
        key ? "A key here is a list or a group of keys." : "The YAML cannot be understood here.",
        key
            ? "a key is a plain word, followed by a colon and a space."
            : "check the quotes, brackets and indentation on this line and the one before.",
        null);
  }

  private static int offset(YamlText source, @Nullable Mark mark, int absent) {
    return mark == null ? absent : source.offset(mark.getLine(), mark.getColumn());
  }
}
