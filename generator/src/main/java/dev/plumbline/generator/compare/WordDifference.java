package dev.plumbline.generator.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.plumbline.generator.compare.WordRun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The changed words of two texts, by the shortest edit script over words (Myers, 1986). */
final class WordDifference {
  private static final Pattern SPACE = Pattern.compile(" ");

  private WordDifference() {}

  static List<WordRun> between(String before, String after) {
    List<String> old = List.of(SPACE.split(before));
    List<String> now = List.of(SPACE.split(after));
    List<WordRun> runs = new ArrayList<>();
    int next = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(runs, Kind.SAME, now.subList(next, delta.getTarget().getPosition()));
      add(runs, Kind.REMOVED, delta.getSource().getLines());
      add(runs, Kind.ADDED, delta.getTarget().getLines());
      next = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    add(runs, Kind.SAME, now.subList(next, now.size()));
    return runs;
  }

  private static void add(List<WordRun> runs, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new WordRun(kind, String.join(" ", words)));
    }
  }
}
