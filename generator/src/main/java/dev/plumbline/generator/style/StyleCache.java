package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.StyleSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The last results of the rules of style for each family of a framework that is edited, with all
 * that they were found by: rules are not applied again where that has not changed. Thread-safe.
 */
public final class StyleCache {
  private final Map<String, Known> last = new ConcurrentHashMap<>();

  /** Creates a cache without results. */
  public StyleCache() {}

  /**
   * The result for a family.
   *
   * @param check applies the rules
   */
  StyleResult of(Family family, Others others, Supplier<StyleResult> check) {
    Known known = last.get(family.id());
    if (known == null || !known.family.equals(family) || !known.others.equals(others)) {
      known = new Known(family, others, check.get());
      last.put(family.id(), known);
    }
    return known.result;
  }

  private record Known(Family family, Others others, StyleResult result) {}

  /**
   * All that the rules see beside a family.
   *
   * @param rules the rules that are not off
   * @param names the words that are no names of persons
   */
  record Others(
      StyleLexicon lexicon, StyleSettings settings, List<RuleCode> rules, Set<String> names) {}
}
