package dev.plumbline.generator.assembly;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The ids of a level's criteria, each unique. Written ids are taken first, so that no derived id
 * can equal one; then ids are derived from texts, of common criteria first and of borrowed ones
 * last, so that no edit to another level changes an id of this one.
 */
final class CriterionIds {
  private final Findings findings;
  private final Map<String, Place> taken = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Criterion, String> ids = new IdentityHashMap<>();

  private CriterionIds(Findings findings) {
    this.findings = findings;
  }

  static Level given(Level level, Findings findings) {
    List<Criterion> criteria = level.criteria();
    if (criteria.isEmpty()) {
      return level;
    }
    CriterionIds ids = new CriterionIds(findings);
    ids.reserve(criteria);
    ids.derive(criteria, Origin.Common.class::isInstance);
    ids.derive(criteria, Origin.Own.class::isInstance);
    ids.derive(criteria, Origin.SameAs.class::isInstance);
    return level.withExpectations(ids.expectations(level));
  }

  private void reserve(List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      if (!criterion.named() || criterion.origin() instanceof Origin.SameAs) {
        continue;
      }
      Place first = taken.putIfAbsent(criterion.id(), criterion.place());
      if (first == null) {
        ids.put(criterion, criterion.id());
      } else {
        report(criterion, first);
      }
    }
  }

  private void report(Criterion criterion, Place first) {
    // A common criterion counts as the first, in whatever order the files are read.
    boolean swapped =
        criterion.origin() instanceof Origin.Common
            && !criterion.place().path().equals(first.path());
    Place place = swapped ? first : criterion.place();
    Place other = swapped ? criterion.place() : first;
    findings.add(
        Code.DUPLICATE_ID,
        place,
        "Another expectation of this level already has the id \""
            + criterion.id()
            + "\", at "
            + other.path()
            + ":"
            + other.line()
            + ".",
        "give one of them another id.");
  }

  private void derive(List<Criterion> criteria, Predicate<Origin> of) {
    for (Criterion criterion : criteria) {
      if (of.test(criterion.origin()) && !ids.containsKey(criterion)) {
        String base = criterion.named() ? criterion.id() : DerivedId.of(criterion.text().plain());
        String id = free(base);
        taken.put(id, criterion.place());
        ids.put(criterion, id);
      }
    }
  }

  private String free(String base) {
    String id = base;
    while (taken.containsKey(id)) {
      // Ids are never released, so lower numbers need not be tried again.
      id = base + "-" + numbers.merge(base, 2, (last, first) -> last + 1);
    }
    return id;
  }

  private List<Expectation> expectations(Level level) {
    List<Expectation> all = new ArrayList<>();
    for (Expectation expectation : level.expectations()) {
      List<Topic> topics = new ArrayList<>();
      for (Topic topic : expectation.topics()) {
        topics.add(topic.withEntries(entries(topic)));
      }
      all.add(expectation.withTopics(topics));
    }
    return all;
  }

  private List<Entry> entries(Topic topic) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : topic.entries()) {
      if (entry instanceof Entry.Asked asked) {
        Criterion criterion = asked.criterion();
        String id = ids.getOrDefault(criterion, criterion.id());
        entries.add(asked.with(criterion.withId(id)));
      } else {
        entries.add(entry);
      }
    }
    return entries;
  }
}
