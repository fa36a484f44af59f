package dev.plumbline.generator.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import dev.plumbline.generator.compare.WordRun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The changed words of two texts, by the shortest edit script over words (Myers, 1986). */
public final class WordDifference {
  /**
   * The least share of common words for which marked changes are easier to read than both texts.
   */
  private static final double READABLE = 0.3;

  private static final Pattern PUNCTUATION =
      Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Sm}\\p{Sc}#%]+");

  private WordDifference() {}

  /**
   * The difference of two texts: the changed words, or both texts whole where they share hardly
   * any.
   */
  public static List<WordRun> of(String before, String after) {
    List<WordRun> runs = runs(before, after);
    int all = count(before) + count(after);
    int same = 0;
    for (WordRun run : runs) {
      same += run.kind() == Kind.SAME ? count(run.text()) : 0;
    }
    return 2 * same < READABLE * all ? whole(before, after) : runs;
  }

  private static int count(String text) {
    return text.split(" ").length;
  }

  /** Case and punctuation are marked only where nothing else differs. */
  private static List<WordRun> runs(String before, String after) {
    List<String> old = List.of(before.split(" "));
    List<String> now = List.of(after.split(" "));
    List<String> oldFolded = folded(old);
    List<String> nowFolded = folded(now);
    return oldFolded.equals(nowFolded)
        ? between(old, now, DiffUtils.diff(old, now))
        : between(old, now, DiffUtils.diff(oldFolded, nowFolded));
  }

  private static List<WordRun> between(List<String> old, List<String> now, Patch<String> patch) {
    List<WordRun> runs = new ArrayList<>();
    int was = 0;
    int is = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int source = delta.getSource().getPosition();
      int target = delta.getTarget().getPosition();
      same(runs, old.subList(was, source), now.subList(is, target));
      was = source + delta.getSource().size();
      is = target + delta.getTarget().size();
      add(runs, Kind.REMOVED, old.subList(source, was));
      add(runs, Kind.ADDED, now.subList(target, is));
    }
    same(runs, old.subList(was, old.size()), now.subList(is, now.size()));
    return runs;
  }

  private static void same(List<WordRun> runs, List<String> old, List<String> now) {
    if (!now.isEmpty()) {
      runs.add(new WordRun(Kind.SAME, String.join(" ", now), String.join(" ", old)));
    }
  }

  /** The words without case and punctuation, which do not make them other words. */
  private static List<String> folded(List<String> words) {
    List<String> folded = new ArrayList<>(words.size());
    for (String word : words) {
      folded.add(isPlain(word) ? word : folded(word));
    }
    return folded;
  }

  private static String folded(String word) {
    return PUNCTUATION.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether folding would change nothing. Most words are plain, and this test is quicker than
   * folding.
   */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The whole earlier text, replaced by the whole later one. */
  private static List<WordRun> whole(String before, String after) {
    return List.of(new WordRun(Kind.REMOVED, before), new WordRun(Kind.ADDED, after));
  }

  private static void add(List<WordRun> runs, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new WordRun(kind, String.join(" ", words)));
    }
  }
}
