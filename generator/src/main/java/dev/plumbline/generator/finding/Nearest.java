package dev.plumbline.generator.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A search for the known names that a mistyped one was probably meant to be. */
public final class Nearest {
  private static final int AT_MOST = 3;
  private static final int LISTED = 12;

  /**
   * The distance of names whose lengths differ too much for one to be a misspelling of the other.
   */
  private static final int FAR = Integer.MAX_VALUE / 4;

  private Nearest() {}

  /**
   * At most three known names close to {@code written}, the closest first. Close means an edit
   * distance (Damerau-Levenshtein, optimal string alignment, case ignored) of at most a third of
   * the longer name, or that one begins with the other.
   */
  public static List<String> to(String written, Collection<String> known) {
    return known.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(fold(written), fold(name))))
        .filter(candidate -> candidate.isCloseTo(written))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(AT_MOST)
        .map(Candidate::name)
        .toList();
  }

  /**
   * A hint: {@code did you mean "x"?} if a name is close, and then the known names, at most twelve.
   *
   * @param what the plural noun for the known names, capitalised: "Dimensions"
   */
  public static String hint(String written, String what, Collection<String> known) {
    List<String> near = to(written, known);
    String question = near.isEmpty() ? "" : "did you mean " + quotedOr(near) + "? ";
    return question + what + " here: " + listed(known) + ".";
  }

  private static String quotedOr(List<String> names) {
    return String.join(" or ", names.stream().map(name -> '"' + name + '"').toList());
  }

  private static String listed(Collection<String> known) {
    if (known.isEmpty()) {
      return "none";
    }
    List<String> names = known.stream().distinct().map(Shortener::name).toList();
    String some = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
    int others = names.size() - LISTED;
    return others > 0 ? some + " and " + others + " more" : some;
  }

  // The beginning of a long name is enough, and comparing all of it takes long.
  private static String fold(String text) {
    return Shortener.name(text).toLowerCase(Locale.ROOT).strip();
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) * 3L > Math.max(Math.max(a.length(), b.length()), 3)) {
      return FAR;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  private record Candidate(String name, int distance) {
    boolean isCloseTo(String written) {
      String one = fold(name);
      String other = fold(written);
      int longer = Math.max(one.length(), other.length());
      boolean prefix =
          other.length() >= 3
              && one.length() >= 3
              && (one.startsWith(other) || other.startsWith(one));
      return distance * 3 <= Math.max(longer, 3) || prefix;
    }
  }
}
