package dev.plumbline.generator.style;

import dev.plumbline.generator.model.StyleSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a language that rules of style look for or pass over, by the parts of its list, with
 * the owners' changes. A language without a list has only the words that the owners add.
 */
record StyleLexicon(Locale locale, Map<String, List<List<String>>> parts) {
  static final String PRONOUNS = "pronouns";

  /** Pairs of pronouns, such as "his or her". */
  static final String PAIRED_PRONOUNS = "paired pronouns";

  /** First words of a criterion that refers to other criteria. */
  static final String POINTERS = "pointers";

  static final String TITLES = "titles";
  static final String BEFORE_NO_NAME = "before no name";
  static final String NOT_IN_NAMES = "not in names";
  static final String ABBREVIATIONS = "abbreviations";
  static final String SMALL_WORDS = "small words";

  /** First words of a sentence; those of one line count as alike. */
  static final String OPENINGS = "openings";

  static final String BEFORE_OPENINGS = "before openings";

  StyleLexicon {
    parts = Map.copyOf(parts);
  }

  /**
   * @param locale BCP 47; only its language counts
   */
  static StyleLexicon of(String locale, StyleSettings own) {
    Locale language = Locale.forLanguageTag(locale);
    Map<String, List<List<String>>> parts = builtIn(language.getLanguage());
    parts.values().forEach(lines -> lines.replaceAll(line -> without(own.except(), line)));
    add(parts, ABBREVIATIONS, own.abbreviations());
    add(parts, WeaselKind.VAGUE.part(), own.weasel());
    return new StyleLexicon(language, parts);
  }

  private static List<String> without(List<String> taken, List<String> line) {
    return line.stream().filter(word -> !taken.contains(word)).toList();
  }

  private static void add(Map<String, List<List<String>>> parts, String part, List<String> words) {
    parts.computeIfAbsent(part, name -> new ArrayList<>()).add(words);
  }

  /** The words of a part, in their order. */
  List<String> words(String part) {
    return lines(part).stream().flatMap(List::stream).toList();
  }

  /** The words of a part, line by line. */
  List<List<String>> lines(String part) {
    return parts.getOrDefault(part, List.of());
  }

  private static Map<String, List<List<String>>> builtIn(String language) {
    String name = "lexicon/" + language + ".txt";
    try (InputStream stream = StyleLexicon.class.getResourceAsStream(name)) {
      return stream == null
          ? new HashMap<>()
          : parts(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Map<String, List<List<String>>> parts(Stream<String> lines) {
    Map<String, List<List<String>>> parts = new HashMap<>();
    String part = "";
    for (String line : lines.map(String::strip).toList()) {
      if (line.startsWith("[")) {
        part = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(parts, part, List.of(line.split(", *", -1)));
      }
    }
    return parts;
  }
}
