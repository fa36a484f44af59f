package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last results of the rules for each family of a framework that is edited, with all that they
 * were found by: rules are not applied again where that has not changed. Thread-safe.
 */
public final class ParityCache {
  private final Map<String, Known> last = new ConcurrentHashMap<>();
  private volatile @Nullable Others others;

  /** Creates a cache without results. */
  public ParityCache() {}

  /** Takes up another state of the framework, before any of its families is asked for. */
  void turnTo(Framework framework, FrameworkFacts facts) {
    Others now = Others.of(framework, facts);
    others = now.equals(others) ? others : now;
  }

  /**
   * The results for a family.
   *
   * @param check applies the rules
   */
  List<RuleResult> of(FamilyParity family, Supplier<List<RuleResult>> check) {
    Subject subject = new Subject(family.seen(), others);
    Known known = last.get(family.family().id());
    if (known == null || !known.subject.equals(subject)) {
      known = new Known(subject, check.get());
      last.put(family.family().id(), known);
    }
    return known.results;
  }

  private record Known(Subject subject, List<RuleResult> results) {}

  /** All that the rules see of a family, and beside it. */
  private record Subject(FamilyParity.Seen family, @Nullable Others others) {}

  /**
   * What the rules for one family see of others.
   *
   * @param written the levels that are written
   */
  private record Others(Framework framework, List<LevelRef> written, FrameworkFacts facts) {
    static Others of(Framework framework, FrameworkFacts facts) {
      List<LevelRef> written =
          framework.families().stream()
              .flatMap(family -> family.levels().stream())
              .filter(FamilyParity::isWritten)
              .map(Level::ref)
              .toList();
      return new Others(framework.withoutTexts(), written, facts.withoutTexts());
    }
  }
}
