package dev.plumbline.generator.sheet.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers in a table of texts: weights, counts, amounts, and what they add up to. */
final class Numbers {
  private static final Pattern SPACE = Pattern.compile("[\\s:(–—-]+");

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

  /** A number with what stands directly at it: "€ 60k", "5+", "1,200". */
  private static final String NUMBER =
      "[~<>≤≥±+]*\\s?(?:\\p{Sc}\\s?|[A-Z]{3}\\s)?\\d(?:[\\d.,'’\u00A0\u202F]*\\d)?"
          + "\\s?(?:(?:[kKmMh]|mn|bn|Mio|Tsd)(?!\\p{L}))?\\s?%?\\+?\\s?\\p{Sc}?";

  private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’/-]*";

  /** A longer text is no amount. */
  private static final int MOST_AMOUNT = 60;

  /**
   * One number or two, and what is counted in a few words, such as "3 to 5 years". A number behind
   * which a sign or another letter stands is none of these: "1. Learns", "2nd", "5S", "24/7".
   */
  private static final Pattern AMOUNT =
      Pattern.compile(
          NUMBER
              + "(?:\\s?(?:[-–—]|to|and|or|bis|und|oder|à|et|ou|a|y|o)\\s?"
              + NUMBER
              + ")?(?:(?:\\s/?\\s?|/)"
              + WORD
              + "(?: "
              + WORD
              + "){0,3}\\.?)?");

  private static final Pattern START = Pattern.compile("[~<>≤≥±+]*(?:\\p{Sc}|[A-Z]{3}\\s)?\\s?\\d");

  private static final Pattern NOTHING =
      Pattern.compile("(?i)n/?a|n\\.a\\.|tbd|tba|tbc|todo|to do|[^\\p{L}\\p{N}]*");

  private Numbers() {}

  /** Whether a text has a digit and no letter: a number, a percentage, a range, a date. */
  static boolean isOne(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().noneMatch(Character::isLetter);
  }

  /** Whether a text is a number, or an amount of something: "12 people", "up to € 60k". */
  static boolean isAmount(String text) {
    if (isOne(text)) {
      return true;
    }
    String bare = BRACKETS.matcher(text).replaceAll("").strip();
    Matcher first = START.matcher(bare);
    return bare.length() <= MOST_AMOUNT
        && first.find()
        && isQualifier(bare.substring(0, first.start()))
        && AMOUNT.matcher(bare.substring(first.start())).matches();
  }

  /** Whether words before a number only say how exact it is: "at least", "up to". */
  private static boolean isQualifier(String words) {
    return words.isBlank()
        || Stream.of(words.strip().split(" ")).allMatch(w -> HeadWords.has("amount word", w));
  }

  /** Whether cells of a row are amounts, but for those that say nothing or "none". */
  static boolean areAmounts(List<String> texts) {
    return texts.stream().anyMatch(Numbers::isAmount)
        && texts.stream().allMatch(text -> isAmount(text) || isNone(text) || isNothing(text));
  }

  private static boolean isNone(String text) {
    return HeadWords.has("no amount", text);
  }

  /** Whether a cell of a row of numbers says nothing: "–", "n/a". */
  static boolean isNothing(String text) {
    return NOTHING.matcher(text.strip()).matches();
  }

  /** Whether a row of numbers adds up others, as its name says: "Total", "Sum of points". */
  static boolean isTotal(String name) {
    return SPACE.splitAsStream(name.strip()).anyMatch(word -> HeadWords.has("total", word));
  }
}
