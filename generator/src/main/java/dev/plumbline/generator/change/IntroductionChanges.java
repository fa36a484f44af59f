package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The changes of the introductions and topic headings between a level's criteria. */
final class IntroductionChanges {
  private final Pair<Family> families;
  private final Pair<Level> levels;
  private final CommonChanges common;
  private final List<Change> shared;

  /**
   * @param shared receives the changes of shared text
   */
  IntroductionChanges(
      Pair<Family> families, Pair<Level> levels, CommonChanges common, List<Change> shared) {
    this.families = families;
    this.levels = levels;
    this.common = common;
    this.shared = shared;
  }

  void compare(Dimension dimension, List<Change> changes) {
    @Nullable Expectation was = levels.before().expectation(dimension.id()).orElse(null);
    @Nullable Expectation is = levels.after().expectation(dimension.id()).orElse(null);
    if (was == null && is == null) {
      return;
    }
    Map<Origin, Prose> texts = texts(was);
    Map<Origin, Prose> now = texts(is);
    Set<Origin> origins = new LinkedHashSet<>(texts.keySet());
    origins.addAll(now.keySet());
    ChangeTarget target = new ChangeTarget(Kind.INTRODUCTION, dimension.id(), dimension.name());
    for (Origin origin : origins) {
      List<Change> found = new ArrayList<>();
      TextChanges.compare(
          target,
          texts.getOrDefault(origin, Prose.EMPTY),
          now.getOrDefault(origin, Prose.EMPTY),
          found::add);
      tell(dimension, origin, found, changes);
    }
    if (was != null && is != null) {
      ChangeTarget topics = new ChangeTarget(Kind.TOPICS, dimension.id(), dimension.name());
      TextChanges.compare(topics, topics(was), topics(is), changes::add);
      ReaderChanges.compare(
          ReaderChanges.of(dimension.name(), was),
          ReaderChanges.of(dimension.name(), is),
          changes::add);
    }
  }

  private void tell(Dimension dimension, Origin origin, List<Change> found, List<Change> changes) {
    String path = found.isEmpty() ? null : common.source(origin, families, levels);
    if (path == null) {
      changes.addAll(found);
    } else {
      shared.addAll(found);
      found.forEach(change -> common.add(path, dimension, change, levels.after().ref()));
    }
  }

  private static Map<Origin, Prose> texts(@Nullable Expectation expectation) {
    Map<Origin, Prose> texts = new LinkedHashMap<>();
    if (expectation != null) {
      for (Expectation.Topic topic : expectation.topics()) {
        for (Expectation.Entry entry : topic.entries()) {
          if (entry instanceof Expectation.Entry.Introduction target) {
            texts.merge(
                target.origin(),
                target.prose(),
                (first, second) -> Prose.join(List.of(first, second)));
          }
        }
      }
    }
    return texts;
  }

  /** The names of topics, sorted because their order does not matter. */
  private static String topics(Expectation expectation) {
    Set<String> names = new TreeSet<>();
    for (Expectation.Topic topic : expectation.topics()) {
      Prose name = topic.name();
      if (name != null) {
        names.add(name.plain());
      }
    }
    return String.join(", ", names);
  }
}
