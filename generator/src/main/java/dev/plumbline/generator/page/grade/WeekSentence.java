package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.NameList;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentence about the weeks of levels, which all give theirs. */
record WeekSentence(Words words, List<Activity> activities, List<Level> levels) {
  WeekSentence {
    activities = List.copyOf(activities);
    levels = List.copyOf(levels);
  }

  /** Whether all weeks are the same. */
  boolean isShared() {
    Level first = levels.get(0);
    return activities.stream()
        .allMatch(one -> levels.stream().allMatch(level -> lead(one, level, first) == 0));
  }

  /** Absent where two weeks are the same. */
  @Nullable String sentence() {
    return levels.size() == 2 ? ofTwo(levels.get(0), levels.get(1)) : ofMany();
  }

  private @Nullable String ofTwo(Level left, Level right) {
    Activity ofLeft = widest(left, right);
    Activity ofRight = widest(right, left);
    if (ofLeft != null && ofRight != null) {
      return words.get(
          "grade.week.both",
          left.code(),
          against(ofLeft, left, right),
          right.code(),
          against(ofRight, right, left));
    } else if (ofLeft != null) {
      return words.get("grade.week.one", left.code(), against(ofLeft, left, right));
    }
    return ofRight == null
        ? null
        : words.get("grade.week.one", right.code(), against(ofRight, right, left));
  }

  /**
   * The activity that takes most more of a level's week than of the other's; absent without any.
   */
  private @Nullable Activity widest(Level level, Level other) {
    return activities.stream()
        .filter(one -> lead(one, level, other) > 0)
        .reduce((a, b) -> lead(b, level, other) > lead(a, level, other) ? b : a)
        .orElse(null);
  }

  private static int lead(Activity activity, Level level, Level other) {
    return level.profile().percent(activity.id()) - other.profile().percent(activity.id());
  }

  private String against(Activity activity, Level level, Level other) {
    int less = other.profile().percent(activity.id());
    String key = less == 0 ? "grade.week.against-none" : "grade.week.against";
    return words.get(key, name(activity), level.profile().percent(activity.id()), less);
  }

  private String ofMany() {
    List<String> parts = new ArrayList<>();
    for (Level level : levels) {
      activities.stream()
          .max(Comparator.comparingInt(one -> level.profile().percent(one.id())))
          .ifPresent(most -> parts.add(part(level, most)));
    }
    return words.get("grade.week.largest", new NameList(words).of(parts));
  }

  private String part(Level level, Activity most) {
    int percent = level.profile().percent(most.id());
    return words.get("grade.week.part", level.code(), name(most), percent);
  }

  private String name(Activity activity) {
    return new NameList(words).within(activity.name());
  }
}
