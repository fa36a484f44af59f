package dev.plumbline.generator.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A matcher of terms in running text: whole words, with a capital at their start or without.
 * Immutable.
 */
public final class TermMatcher {
  private final Map<Character, List<Spelling>> byFirst = new HashMap<>();

  /** The first letters of all terms: most letters of a text are not among them. */
  private final BitSet firsts = new BitSet();

  /**
   * @param terms all spellings of each term; where two terms share one, it is the first's
   */
  public TermMatcher(List<List<String>> terms) {
    Set<String> seen = new HashSet<>();
    for (int term = 0; term < terms.size(); term++) {
      for (String written : terms.get(term)) {
        String text = PlainTextBuilder.fold(written);
        if (!text.isEmpty() && seen.add(text)) {
          add(new Spelling(term, text));
        }
      }
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(s -> -s.text.length())));
  }

  private void add(Spelling spelling) {
    char first = spelling.text.charAt(0);
    put(first, spelling);
    if (spelling.eitherCase()) {
      char other = Character.isUpperCase(first) ? lower(first) : upper(first);
      if (other != first) {
        put(other, spelling);
      }
    }
  }

  private void put(char first, Spelling spelling) {
    byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(spelling);
    firsts.set(first);
  }

  boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /**
   * A term in a text, from {@code start} to before {@code end}.
   *
   * @param term its index
   */
  public record Match(int term, int start, int end) {}

  /** The first term at {@code from} or later: of those that begin there, the longest. */
  public @Nullable Match next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      Match match = firsts.get(text.charAt(i)) ? at(text, i) : null;
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Match at(String text, int start) {
    if (!isBoundary(text, start)) {
      return null;
    }
    for (Spelling candidate : byFirst.getOrDefault(text.charAt(start), List.of())) {
      int end = candidate.endIn(text, start);
      if (end > 0 && isBoundary(text, end)) {
        return new Match(candidate.term, start, end);
      }
    }
    return null;
  }

  /** Whether this position is not within a word. */
  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWord(text.codePointBefore(at))
        || !isWord(text.codePointAt(at));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }

  private record Spelling(int term, String text) {
    /** Whether its first letter may begin a sentence, or stand within one. */
    boolean eitherCase() {
      String rest = text.substring(1);
      boolean oneCapital = rest.isEmpty() && Character.isUpperCase(text.charAt(0));
      return !oneCapital && rest.equals(rest.toLowerCase(Locale.ROOT));
    }

    /**
     * The end of the spelling if it begins at {@code start}, apart from its first letter; 0 if it
     * does not.
     */
    int endIn(String in, int start) {
      int end = start + text.length();
      if (end > in.length()) {
        return 0;
      }
      for (int i = 1; i < text.length(); i++) {
        char c = in.charAt(start + i);
        // A line may end within a term of several words.
        if (text.charAt(i) != (c == '\n' ? ' ' : c)) {
          return 0;
        }
      }
      return end;
    }
  }
}
