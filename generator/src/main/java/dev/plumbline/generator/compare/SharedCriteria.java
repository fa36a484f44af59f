package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Criteria that several levels ask in the same words under one dimension, so that a page can say
 * them once.
 *
 * @param criteria the shared criteria, as the first level has them
 * @param keys the keys that identify them in every level
 */
public record SharedCriteria(List<Criterion> criteria, Set<String> keys) {
  private static final SharedCriteria NONE = new SharedCriteria(List.of(), Set.of());

  public SharedCriteria {
    criteria = List.copyOf(criteria);
    keys = Set.copyOf(keys);
  }

  /** The criteria that all of these levels ask; none where there are fewer than two levels. */
  public static SharedCriteria of(List<Level> levels, String dimension) {
    if (levels.size() < 2) {
      return NONE;
    }
    List<Criterion> first = levels.get(0).criteria(dimension);
    Set<String> common = keys(first);
    for (Level level : levels.subList(1, levels.size())) {
      common.retainAll(keys(level.criteria(dimension)));
    }
    List<Criterion> shared = new ArrayList<>();
    Set<String> unsaid = new HashSet<>(common);
    for (Criterion criterion : first) {
      if (unsaid.remove(key(criterion))) {
        shared.add(criterion);
      }
    }
    return shared.isEmpty() ? NONE : new SharedCriteria(shared, common);
  }

  /** Whether this criterion, of any of the levels, is shared. */
  public boolean has(Criterion criterion) {
    return !keys.isEmpty() && keys.contains(key(criterion));
  }

  private static Set<String> keys(List<Criterion> criteria) {
    Set<String> keys = new HashSet<>();
    for (Criterion criterion : criteria) {
      keys.add(key(criterion));
    }
    return keys;
  }

  /**
   * The key of a criterion: criteria with the same words and examples, both required or both
   * optional, are the same.
   */
  private static String key(Criterion criterion) {
    String text = criterion.text().plain();
    boolean bare = criterion.examples().isEmpty() && criterion.detail().isEmpty();
    if (bare && !criterion.optional()) {
      return text;
    }
    StringBuilder key = new StringBuilder(text);
    key.append('\0').append(criterion.optional()).append('\0').append(criterion.detail().plain());
    for (Criterion.Example example : criterion.examples()) {
      key.append('\0').append(example.text().plain());
    }
    return key.toString();
  }
}
