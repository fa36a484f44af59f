package dev.plumbline.generator.compare;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A criterion where it stands.
 *
 * @param words of its text
 * @param topic the name of its topic, case folded; empty where that has none
 */
record Placed(Criterion criterion, WordSet words, String topic) {
  /** All criteria of an expectation, in reading order. */
  static List<Placed> of(Expectation expectation) {
    List<Placed> criteria = new ArrayList<>();
    for (Expectation.Topic topic : expectation.topics()) {
      Prose name = topic.name();
      String folded = name == null ? "" : name.plain().toLowerCase(Locale.ROOT);
      for (Criterion criterion : topic.criteria()) {
        criteria.add(of(criterion, folded));
      }
    }
    return criteria;
  }

  static Placed of(Criterion criterion, String topic) {
    return new Placed(criterion, WordSet.of(criterion.text().plain()), topic);
  }

  String text() {
    return criterion.text().plain();
  }
}
