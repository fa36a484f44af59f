package dev.plumbline.generator.compare;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * The stems of words, so that "manages", "managing" and "manage" count as one word. Stems are those
 * of the Snowball stemmer of the framework's language (Porter, 2001); in a language without a
 * stemmer, a word is its own stem.
 */
public final class Stems {
  private static final Map<String, ALGORITHM> ALGORITHMS =
      Map.ofEntries(
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("ga", ALGORITHM.IRISH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("id", ALGORITHM.INDONESIAN),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("nb", ALGORITHM.NORWEGIAN),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("nn", ALGORITHM.NORWEGIAN),
          Map.entry("no", ALGORITHM.NORWEGIAN),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("ro", ALGORITHM.ROMANIAN),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("tr", ALGORITHM.TURKISH));

  private final @Nullable SnowballStemmer stemmer;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * The stems of a language.
   *
   * @param locale BCP 47; only its language counts
   */
  public Stems(String locale) {
    ALGORITHM algorithm = ALGORITHMS.get(language(locale));
    this.stemmer = algorithm == null ? null : new SnowballStemmer(algorithm);
  }

  static String language(String locale) {
    return locale.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  /**
   * The stem of a word.
   *
   * @param word in lower case
   */
  public String of(String word) {
    if (stemmer == null) {
      return word;
    }
    String stem = known.get(word);
    return stem == null ? made(stemmer, word) : stem;
  }

  /** Makes a stem, one at a time, because stemmers keep state. */
  private synchronized String made(SnowballStemmer by, String word) {
    return known.computeIfAbsent(word, one -> by.stem(one).toString());
  }
}
