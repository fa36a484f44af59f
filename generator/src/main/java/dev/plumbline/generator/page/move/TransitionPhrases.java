package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases about what one would start, stop and keep with a move: first the week, then scales
 * and stages, then expectations, counted together. Expectations of a level that is not written yet
 * are not counted.
 */
final class TransitionPhrases {
  /** The most dimensions that are named; more are counted. */
  private static final int NAMED = 3;

  private final Words words;
  private final Transition transition;
  private final LevelComparison comparison;
  private final Level from;
  private final Level to;
  private final List<String> start = new ArrayList<>();
  private final List<String> stop = new ArrayList<>();
  private final List<String> keep = new ArrayList<>();

  TransitionPhrases(
      Words words, Vocabulary vocabulary, Transition transition, LevelComparison comparison) {
    this.words = words;
    this.transition = transition;
    this.comparison = comparison;
    this.from = comparison.before();
    this.to = comparison.after();
    if (!from.profile().week().isEmpty() && !to.profile().week().isEmpty()) {
      vocabulary.activities().forEach(this::week);
    }
    vocabulary.scales().forEach(this::scale);
    List<Dimension> dimensions = transition.dimensions();
    dimensions.forEach(this::stage);
    if (transition.isWritten()) {
      dimensions.stream().filter(this::isWhole).forEach(this::wholly);
      expectations(dimensions.stream().filter(one -> !isWhole(one)).toList());
    }
  }

  TransitionView.Changes changes() {
    return new TransitionView.Changes(start, stop, keep);
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
    int before = transition.from().stage(dimension);
    int after = transition.to().stage(dimension);
    if (before < 0 || after < 0) {
      return;
    }
    String old = dimension.stages().get(before).name();
    String now = dimension.stages().get(after).name();
    step(dimension.name(), after - before, old, now);
  }

  private void scale(Scale scale) {
    int before = scale.stepOf(from);
    int after = scale.stepOf(to);
    if (before >= 0 && after >= 0) {
      String old = scale.steps().get(before).name();
      step(scale.name(), after - before, old, scale.steps().get(after).name());
    }
  }

  /** Adds a step; a step down is something that one would stop, not start. */
  private void step(String name, int rise, String old, String now) {
    if (rise == 0) {
      keep.add(words.get("crossing.stage-same", name, now));
    } else {
      (rise > 0 ? start : stop).add(words.get("crossing.stage", name, old, now));
    }
  }

  /** Whether one of the two is asked something under a dimension, and the other on purpose not. */
  private boolean isWhole(Dimension dimension) {
    @Nullable NoExpectationReason before = transition.from().noExpectationReason(dimension.id());
    @Nullable NoExpectationReason after = transition.to().noExpectationReason(dimension.id());
    return (before == null && isOnPurpose(after)) || (after == null && isOnPurpose(before));
  }

  private static boolean isOnPurpose(@Nullable NoExpectationReason reason) {
    return reason == NoExpectationReason.NOT_EXPECTED || reason == NoExpectationReason.OTHER_TRACKS;
  }

  private void wholly(Dimension dimension) {
    if (transition.to().noExpectationReason(dimension.id()) == null) {
      start.add(words.get("crossing.dimension-begins", dimension.name()));
    } else {
      stop.add(words.get("crossing.dimension-ends", dimension.name()));
    }
  }

  private void expectations(List<Dimension> dimensions) {
    Map<String, Integer> begun = new LinkedHashMap<>();
    Map<String, Integer> ended = new LinkedHashMap<>();
    Map<String, Integer> carried = new LinkedHashMap<>();
    Map<String, Integer> changed = new LinkedHashMap<>();
    Map<String, Integer> alike = new LinkedHashMap<>();
    Map<String, Integer> lower = new LinkedHashMap<>();
    for (Dimension dimension : dimensions) {
      CriteriaComparison under = comparison.under(dimension.id());
      (transition.lowers(dimension) ? lower : begun)
          .put(dimension.name(), under.count(Match.Kind.NEW));
      ended.put(dimension.name(), under.gone().size());
      carried.put(dimension.name(), under.count(Match.Kind.CARRIED));
      int same = (int) under.of(Match.Kind.CHANGED).stream().filter(Match::asksTheSame).count();
      changed.put(dimension.name(), same);
      alike.put(dimension.name(), under.count(Match.Kind.CHANGED) - same);
    }
    counted(begun, "crossing.new", start);
    counted(ended, transition.climbs() ? "crossing.not-repeated" : "crossing.gone", stop);
    counted(carried, "crossing.shared", keep);
    counted(changed, "crossing.changed", keep);
    counted(alike, "crossing.alike", keep);
    counted(lower, "crossing.lower", keep);
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
}
