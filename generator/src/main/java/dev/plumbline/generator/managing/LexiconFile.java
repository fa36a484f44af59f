package dev.plumbline.generator.managing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of word lists that come with the generator. */
final class LexiconFile {
  private LexiconFile() {}

  /**
   * The lines of a language's list by their heading; none for a language without a list.
   *
   * @param language as in BCP 47, in lower case
   */
  static Map<String, List<String>> of(String language) {
    String name = "lexicon/" + language + ".txt";
    try (InputStream stream = LexiconFile.class.getResourceAsStream(name)) {
      return stream == null
          ? Map.of()
          : parts(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Map<String, List<String>> parts(String text) {
    Map<String, List<String>> parts = new HashMap<>();
    String part = "";
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        part = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        parts.computeIfAbsent(part, name -> new ArrayList<>()).add(line);
      }
    }
    return parts;
  }
}
