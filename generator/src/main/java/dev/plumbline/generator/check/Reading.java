package dev.plumbline.generator.check;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Origin;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through texts, and shows their slots. */
final class Reading {
  private final Consumer<Slot> slots;

  Reading(Consumer<Slot> slots) {
    this.slots = slots;
  }

  void prose(Prose prose) {
    prose.slots().forEach(slots);
  }

  void article(Article article) {
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        prose(heading.text());
      }
      prose(part.prose());
    }
  }

  /**
   * @param origins whose entries are read
   */
  void expectation(Expectation expectation, Predicate<Origin> origins) {
    for (Expectation.Topic topic : expectation.topics()) {
      if (topic.name() != null) {
        prose(topic.name());
      }
      topic.entries().forEach(entry -> entry(entry, origins));
    }
  }

  private void entry(Expectation.Entry entry, Predicate<Origin> origins) {
    if (entry instanceof Expectation.Entry.Framing framing && origins.test(framing.origin())) {
      prose(framing.prose());
    } else if (entry instanceof Expectation.Entry.Asked asked
        && origins.test(asked.criterion().origin())) {
      criterion(asked.criterion());
    }
  }

  private void criterion(Criterion criterion) {
    prose(criterion.text());
    prose(criterion.detail());
    criterion.examples().forEach(example -> prose(example.text()));
  }
}
