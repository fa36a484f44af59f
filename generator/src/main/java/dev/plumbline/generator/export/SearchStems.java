package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.Stems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The stems by which the search finds words, and the rules that lead to them.
 *
 * <p>A page has no stemmer. A word that is indexed comes with its stem. For one that a reader types
 * and that is not, there are rules: an ending, and what the stem has in its place. They are taken
 * from the stems of the indexed words, and from those of a list of common words where the language
 * has one.
 */
final class SearchStems {
  /** How often an ending must occur among the indexed words to become a rule. */
  private static final int OFTEN = 2;

  private static final int LONGEST_ENDING = 8;
  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_WORD = 3;
  private static final Pattern BRITISH_ISE =
      Pattern.compile("(?<=[a-z]{3})([iy])s(e|es|ed|er|ers|ing|able|ation|ations|ational)$");
  private static final Pattern BRITISH_OUR =
      Pattern.compile("(?<=[a-z]{3})our(|s|ed|ing|able|al|ally)$");

  private final Stems stems;
  private final boolean english;
  private final Map<String, Integer> endings = new HashMap<>();

  /**
   * The stems of a language.
   *
   * @param locale BCP 47; only its language counts
   */
  SearchStems(String locale) {
    String language = locale.split("-", 2)[0].toLowerCase(Locale.ROOT);
    this.stems = new Stems(locale);
    this.english = language.equals("en");
    for (String word : common(language)) {
      note(word, of(word), OFTEN);
    }
  }

  private static List<String> common(String language) {
    String name = "inflections/" + language + ".txt";
    try (InputStream stream = SearchStems.class.getResourceAsStream(name)) {
      return stream == null
          ? List.of()
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(Pattern.compile(" ")::splitAsStream)
              .filter(word -> !word.isEmpty())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The stem of an indexed word, whose ending is noted. */
  String noted(String word) {
    String stem = of(word);
    note(word, stem, 1);
    return stem;
  }

  private String of(String word) {
    if (word.length() < SHORTEST_WORD || !word.chars().allMatch(Character::isLetter)) {
      return word;
    }
    return stems.of(english ? american(word) : word);
  }

  /**
   * British and American spellings have one stem: organise and organize, behaviour and behavior.
   */
  private static String american(String word) {
    String ise = BRITISH_ISE.matcher(word).replaceFirst("$1z$2");
    return BRITISH_OUR.matcher(ise).replaceFirst("or$1");
  }

  private void note(String word, String stem, int times) {
    int same = 0;
    while (same < Math.min(word.length(), stem.length())
        && word.charAt(same) == stem.charAt(same)) {
      same++;
    }
    if (same > 0 && same < word.length() && word.charAt(same) == word.charAt(same - 1)) {
      // A doubled consonant ("planning") is an ending after that consonant alone.
      same--;
    }
    int ending = word.length() - same;
    if (ending > 0 && ending <= LONGEST_ENDING && same >= SHORTEST_BEGINNING) {
      endings.merge(word.substring(same) + ">" + stem.substring(same), times, Integer::sum);
    }
  }

  /** The rules, each an ending, {@code >}, and what the stem has instead; sorted. */
  List<String> rules() {
    return endings.entrySet().stream()
        .filter(ending -> ending.getValue() >= OFTEN)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
