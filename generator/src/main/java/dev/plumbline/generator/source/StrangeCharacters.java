package dev.plumbline.generator.source;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for characters in a file that nobody meant to write: those of another character set, and
 * invisible ones that change what readers see or what a search finds.
 */
final class StrangeCharacters {
  private static final int ASCII_END = 0x80;

  /**
   * UTF-8 that was read as Windows-1252: "é" became "Ã©", "’" became "â€™". After a capital letter,
   * "Ã" and "Â" may end a word in capitals.
   */
  private static final Pattern GARBLED =
      Pattern.compile(
          "\uFFFD+|\u00E2\u20AC.?|\u00EF\u00BB\u00BF|\u00F0\u0178.{0,2}"
              + "|(?<!\\p{Lu})\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192"
              + "\u02C6\u02DC\u2013-\u203A\u20AC\u2122]"
              + "|(?<!\\p{Lu})\u00C2[\u0080-\u00BF]");

  /** Characters that turn the direction of writing around. */
  private static final Pattern OVERRIDES = Pattern.compile("[\u202D\u202E]");

  /** Characters without a width, which some scripts need and Latin, Greek and Cyrillic do not. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]");

  /** Letters of scripts from Hebrew on, without further letters of Latin and Greek. */
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile(
          "[\\p{L}&&[^\u0000-\u058F\u1D00-\u1FFF\u2100-\u218F\u2C60-\u2C7F\uA720-\uA7FF]]");

  private final String path;
  private final String text;

  private StrangeCharacters(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** What is found in a file, each kind once, at its first place. */
  static List<Finding> in(String path, String text) {
    return isAscii(text) ? List.of() : new StrangeCharacters(path, text).found();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }

  private List<Finding> found() {
    List<Finding> found = new ArrayList<>();
    List<Integer> garbled = places(GARBLED);
    if (!garbled.isEmpty()) {
      found.add(garbled(garbled));
    }
    List<Integer> hidden = places(OTHER_SCRIPT.matcher(text).find() ? OVERRIDES : HIDDEN);
    if (!hidden.isEmpty()) {
      found.add(hidden(hidden));
    }
    return found;
  }

  private List<Integer> places(Pattern characters) {
    List<Integer> places = new ArrayList<>();
    Matcher found = characters.matcher(text);
    while (found.find()) {
      places.add(found.start());
    }
    return places;
  }

  private Finding garbled(List<Integer> places) {
    Matcher first = GARBLED.matcher(text);
    boolean known = first.find();
    return Finding.of(
        Code.GARBLED_TEXT,
        place(places.get(0)),
        String.format(
            Locale.ROOT,
            "\"%s\" stands for a character that was lost%s.",
            known ? first.group() : "",
            further(places)),
        "write the right character, such as an apostrophe or a letter with an accent; when copying"
            + " from another program, save its file as UTF-8 first.");
  }

  private Finding hidden(List<Integer> places) {
    char first = text.charAt(places.get(0));
    boolean turns = OVERRIDES.matcher(String.valueOf(first)).matches();
    return Finding.of(
        Code.HIDDEN_CHARACTER,
        place(places.get(0)),
        String.format(
            Locale.ROOT,
            "There is an invisible character here (U+%04X)%s%s.",
            (int) first,
            turns ? ", which turns the words after it around" : "",
            further(places)),
        "delete it, or the words around it, and write them again: it was most likely copied from"
            + " elsewhere.");
  }

  private static String further(List<Integer> places) {
    int more = places.size() - 1;
    return more == 0 ? "" : ", and " + more + (more == 1 ? " more follows" : " more follow");
  }

  private Place place(int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Place(path, line, at - text.lastIndexOf('\n', at - 1));
  }
}
