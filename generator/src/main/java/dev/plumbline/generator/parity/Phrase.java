package dev.plumbline.generator.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words that stand together.
 *
 * @param words in lower case; one may end in {@code *}, which stands for any ending
 */
record Phrase(List<String> words) {
  private static final String CLAUSE_END = ".;:!?()\u2013\u2014";

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    return new Phrase(words(text));
  }

  /** The clauses of a text, each as its words in lower case; a hyphen parts words. */
  static List<List<String>> clauses(String text) {
    List<List<String>> clauses = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || CLAUSE_END.indexOf(text.charAt(at)) >= 0) {
        clauses.add(words(text.substring(start, at)));
        start = at + 1;
      }
    }
    return clauses;
  }

  private static List<String> words(String written) {
    String text = written.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    int point;
    for (int at = 0; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      if (!isOfWord(point)) {
        add(text, start, at, words);
        start = at + Character.charCount(point);
      }
    }
    add(text, start, text.length(), words);
    return words;
  }

  private static boolean isOfWord(int point) {
    return Character.isLetter(point)
        || point == '*'
        || point == '\''
        || point == '\u2019'
        || isNumber(Character.getType(point));
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static void add(String text, int start, int end, List<String> words) {
    if (start < end) {
      words.add(text.substring(start, end));
    }
  }

  boolean beginsWith(String word) {
    return matches(words.get(0), word);
  }

  boolean isAt(List<String> text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), text.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.regionMatches(0, pattern, 0, pattern.length() - 1)
        : word.equals(pattern);
  }

  /** What it stands for in a text. */
  String of(List<String> text, int at) {
    return String.join(" ", text.subList(at, at + words.size()));
  }
}
