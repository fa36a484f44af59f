package dev.plumbline.generator.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys that are equal for texts that ask the same in the same words. The texts may differ in
 * matters that carry no demand: punctuation, case, accents, hyphens and apostrophes, the order of
 * words, articles and possessive pronouns ("my", "their").
 */
final class TextKeys {
  private static final String DETERMINERS = "determiners.properties";

  /** The first character after those that are the same in all forms of Unicode. */
  private static final int FIRST_ACCENTED = 0x80;

  private static final List<String> APOSTROPHES = List.of("'", "\u2018", "\u2019", "\u02bc", "`");

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u00ad]+");

  /** Languages in which an apostrophe parts two words ("l'équipe"). */
  private static final Set<String> ELIDING = Set.of("ca", "fr", "it");

  private final Set<String> determiners;
  private final String apostrophe;

  /**
   * Creates the keys of a language.
   *
   * @param locale BCP 47; only its language counts
   */
  TextKeys(String locale) {
    String language = Stems.language(locale);
    String words = all().getProperty(language, "");
    this.apostrophe = ELIDING.contains(language) ? " " : "";
    this.determiners = Set.of(words.isEmpty() ? new String[0] : words.split(" "));
  }

  private static Properties all() {
    Properties all = new Properties();
    try (InputStream stream =
            Objects.requireNonNull(TextKeys.class.getResourceAsStream(DETERMINERS), DETERMINERS);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      all.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private static String bare(String text) {
    return text.chars().allMatch(c -> c < FIRST_ACCENTED)
        ? text
        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** The key of a text. */
  String of(String text) {
    String plain = text;
    for (String mark : APOSTROPHES) {
      plain = plain.replace(mark, apostrophe);
    }
    List<String> words = words(bare(plain).toLowerCase(Locale.ROOT));
    words.removeIf(determiners::contains);
    Collections.sort(words);
    return words.isEmpty() ? text : String.join(" ", words);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = Math.max(end, text.offsetByCodePoints(at, 1));
    }
    return words;
  }

  /**
   * The end of what stands here: a word with the signs that belong to it ("C#", "5+", "20%"), or a
   * sign alone. The place itself where neither does.
   */
  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    if (end == at) {
      return isSign(text.codePointAt(at)) ? text.offsetByCodePoints(at, 1) : at;
    }
    while (end < text.length() && "#+%".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isSign(int c) {
    int type = Character.getType(c);
    return type == Character.MATH_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || c == '#'
        || c == '%';
  }
}
