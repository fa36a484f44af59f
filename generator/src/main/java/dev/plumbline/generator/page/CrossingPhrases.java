package dev.plumbline.generator.page;

import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What someone would start, stop and keep who went from one level to another, in plain phrases:
 * first the week, then stages, then expectations, those counted together.
 */
final class CrossingPhrases {
  /** With more dimensions than this they are counted instead of named. */
  private static final int NAMED = 3;

  private final Words words;
  private final List<Dimension> dimensions;
  private final Level from;
  private final Level to;
  private final List<String> start = new ArrayList<>();
  private final List<String> stop = new ArrayList<>();
  private final List<String> keep = new ArrayList<>();

  CrossingPhrases(
      Words words, List<Activity> activities, List<Dimension> dimensions, Level from, Level to) {
    this.words = words;
    this.dimensions = dimensions;
    this.from = from;
    this.to = to;
    if (!from.profile().week().isEmpty() && !to.profile().week().isEmpty()) {
      activities.forEach(this::week);
    }
    dimensions.forEach(this::stage);
    dimensions.forEach(this::wholly);
    expectations();
  }

  List<String> start() {
    return List.copyOf(start);
  }

  List<String> stop() {
    return List.copyOf(stop);
  }

  List<String> keep() {
    return List.copyOf(keep);
  }

  private void week(Activity activity) {
    int before = from.profile().percent(activity.id());
    int after = to.profile().percent(activity.id());
    if (after > before) {
      String key = before == 0 ? "crossing.week-begins" : "crossing.week-more";
      start.add(words.get(key, activity.name(), after, before));
    } else if (after < before) {
      String key = after == 0 ? "crossing.week-ends" : "crossing.week-less";
      stop.add(words.get(key, activity.name(), after, before));
    } else if (after > 0) {
      keep.add(words.get("crossing.week-same", activity.name(), after));
    }
  }

  private void stage(Dimension dimension) {
    int before = dimension.stageOf(from);
    int after = dimension.stageOf(to);
    if (before < 0 || after < 0) {
      return;
    }
    String old = dimension.stages().get(before).name();
    String now = dimension.stages().get(after).name();
    if (after > before) {
      start.add(words.get("crossing.stage-up", dimension.name(), now, old));
    } else if (after < before) {
      stop.add(words.get("crossing.stage-down", dimension.name(), now, old));
    } else {
      keep.add(words.get("crossing.stage-same", dimension.name(), now));
    }
  }

  /** A dimension that only one of the two is asked about. */
  private void wholly(Dimension dimension) {
    if (asked(from, dimension) == 0 && asked(to, dimension) > 0) {
      start.add(words.get("crossing.dimension-begins", dimension.name()));
    } else if (asked(from, dimension) > 0 && asked(to, dimension) == 0) {
      stop.add(words.get("crossing.dimension-ends", dimension.name()));
    }
  }

  private void expectations() {
    Map<String, Integer> begun = new LinkedHashMap<>();
    Map<String, Integer> ended = new LinkedHashMap<>();
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (Dimension dimension : dimensions) {
      int before = asked(from, dimension);
      int after = asked(to, dimension);
      if (before > 0 && after > 0) {
        int both = SharedCriteria.of(List.of(from, to), dimension.id()).criteria().size();
        begun.put(dimension.name(), after - both);
        ended.put(dimension.name(), before - both);
        shared.put(dimension.name(), both);
      }
    }
    counted(begun, "crossing.new", start);
    counted(ended, "crossing.gone", stop);
    counted(shared, "crossing.shared", keep);
  }

  private void counted(Map<String, Integer> numbers, String key, List<String> phrases) {
    numbers.values().removeIf(number -> number == 0);
    int sum = numbers.values().stream().mapToInt(Integer::intValue).sum();
    if (sum > 0) {
      String under =
          numbers.size() > NAMED
              ? words.get("crossing.dimensions", numbers.size())
              : String.join(", ", numbers.keySet());
      phrases.add(words.count(key, sum, under));
    }
  }

  private static int asked(Level level, Dimension dimension) {
    return level.criteria(dimension.id()).size();
  }
}
