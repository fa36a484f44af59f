package dev.plumbline.generator.sheet.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which headings, titles and tracks are recognised. */
final class HeadWords {
  private static final Map<String, Set<String>> LISTS = lists();
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern SPACE = Pattern.compile("[\\s_\u00A0]+");

  private HeadWords() {}

  private static Map<String, Set<String>> lists() {
    try (InputStream in = HeadWords.class.getResourceAsStream("words.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Set<String>> lists = new HashMap<>();
      Set<String> list = new HashSet<>();
      for (String line : text.lines().toList()) {
        if (line.startsWith("[")) {
          list = lists.computeIfAbsent(line.substring(1, line.length() - 1), n -> new HashSet<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException("words.txt", e);
    }
  }

  /** The words of a list. */
  static Set<String> all(String list) {
    return LISTS.getOrDefault(list, Set.of());
  }

  /** Whether a list has a text, in whatever capitals and with whatever signs around it. */
  static boolean has(String list, String text) {
    Set<String> words = all(list);
    return words.contains(text) || words.contains(folded(text));
  }

  /** A text without capitals, brackets, line ends and signs around it. */
  static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String bare = BRACKETS.matcher(composed).replaceAll(" ");
    return ENDS.matcher(SPACE.matcher(bare).replaceAll(" ").strip()).replaceAll("");
  }
}
