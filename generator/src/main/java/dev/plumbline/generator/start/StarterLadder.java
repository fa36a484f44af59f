package dev.plumbline.generator.start;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which levels of the sample a new framework has, such as {@code ic2} and {@code m2}. Beside each
 * management level there is an individual one of its grade: otherwise the first thing to read would
 * be that management goes higher, or begins lower, than the craft.
 *
 * @param levels how many individual levels
 * @param managers how many management levels, no more than individual ones
 */
public record StarterLadder(int levels, int managers) {
  public static final int MOST_LEVELS = 3;

  private static final int MOST_MANAGERS = 2;

  /** The lowest grade of the sample that has a manager. */
  private static final int BRANCH = 2;

  private static final Pattern GRADE =
      Pattern.compile("\\b((?:ic|m|band-)|(?i:band|grade|grade:) )([1-9])\\b");

  public StarterLadder {
    if (levels < 1 || levels > MOST_LEVELS || managers < 0 || managers > mostManagers(levels)) {
      throw new IllegalArgumentException(levels + " and " + managers + " levels");
    }
  }

  /** The most management levels beside some individual ones. */
  public static int mostManagers(int levels) {
    return Math.min(levels, MOST_MANAGERS);
  }

  /** The ids of the individual levels, lowest first. */
  List<String> individual() {
    int top = managers == MOST_MANAGERS || levels == MOST_LEVELS ? MOST_LEVELS : BRANCH;
    return ids("ic", top - levels + 1, top);
  }

  /** The ids of the management levels, lowest first. */
  List<String> management() {
    return ids("m", BRANCH, BRANCH + managers - 1);
  }

  Set<String> ids() {
    Set<String> ids = new TreeSet<>(individual());
    ids.addAll(management());
    return ids;
  }

  /** A text of the sample with the grades, and what is named after them, counted from 1 on. */
  String counted(String text) {
    int above = ids().stream().mapToInt(StarterLadder::grade).min().orElseThrow() - 1;
    return GRADE
        .matcher(text)
        .replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) - above));
  }

  private static int grade(String id) {
    return Character.digit(id.charAt(id.length() - 1), 10);
  }

  private static List<String> ids(String prefix, int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(grade -> prefix + grade).toList();
  }
}
