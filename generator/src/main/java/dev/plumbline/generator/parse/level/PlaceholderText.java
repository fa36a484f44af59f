package dev.plumbline.generator.parse.level;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that authors write in place of a text: TBD, to be defined and the like. */
final class PlaceholderText {
  /** The greatest length of a placeholder: longer ones begin with a mark, or are lorem ipsum. */
  private static final int LONGEST = 60;

  /** Whole texts that are placeholders, in lower case, without the signs around them. */
  private static final Set<String> WORDS =
      Set.of(
          "tbd",
          "tba",
          "tbc",
          "todo",
          "to do",
          "fixme",
          "wip",
          "work in progress",
          "coming soon",
          "to follow",
          "placeholder",
          "n/a",
          "na",
          "not applicable",
          "folgt",
          "folgt noch",
          "noch offen",
          "zu definieren",
          "noch zu definieren",
          "à définir",
          "à compléter",
          "à venir",
          "por definir",
          "pendiente",
          "da definire",
          "a definir",
          "nog te bepalen",
          "nvt");

  private static final Pattern TO_BE =
      Pattern.compile(
          "(?:still )?to be (?:added|agreed|announced|completed|confirmed|decided|defined|described"
              + "|detailed|determined|discussed|done|filled in|finalised|finalized|provided|specified"
              + "|updated|written)(?: later| soon)?");

  /** A mark in capitals, separated from the description of the open work. */
  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]?(?:(?:TODO|TBD|TBC|TBA|FIXME) ?[:(\u2013\u2014-]"
              + "|(?:TODO|FIXME) (?!(?:list|item|comment|note)s?\\b))");

  private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("\\p{L}(?:\\.\\p{L}){1,3}");
  private static final Pattern CROSSES = Pattern.compile("x{3,}");
  private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\s<]+|[\\p{P}\\s>]+$");

  private PlaceholderText() {}

  /** Whether a text without markup is a placeholder. */
  static boolean is(String plain) {
    String begin = plain.substring(0, Math.min(plain.length(), LONGEST));
    if (MARK.matcher(begin).lookingAt()
        || begin.toLowerCase(Locale.ROOT).startsWith("lorem ipsum")) {
      return true;
    }
    return !plain.isEmpty() && plain.length() <= LONGEST && isWord(plain);
  }

  private static boolean isWord(String plain) {
    String bare = AROUND.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String joined = LETTERS_WITH_STOPS.matcher(bare).matches() ? bare.replace(".", "") : bare;
    return bare.isEmpty()
        || WORDS.contains(joined)
        || TO_BE.matcher(bare).matches()
        || CROSSES.matcher(bare).matches();
  }
}
