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
 * @param topic the name of its topic, case folded; empty where that has none
 */
record Placed(Criterion criterion, String topic) {
  /** All criteria of an expectation, in reading order. */
  static List<Placed> of(Expectation expectation) {
    List<Placed> criteria = new ArrayList<>();
    for (Expectation.Topic topic : expectation.topics()) {
      Prose name = topic.name();
      String folded = name == null ? "" : name.plain().toLowerCase(Locale.ROOT);
      topic.criteria().forEach(criterion -> criteria.add(new Placed(criterion, folded)));
    }
    return criteria;
  }

  String text() {
    return criterion.text().plain();
  }
}
