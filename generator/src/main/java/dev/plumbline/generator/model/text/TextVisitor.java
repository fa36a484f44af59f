package dev.plumbline.generator.model.text;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Origin;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A visitor of texts, which hands each to a consumer. */
final class TextVisitor {
  private final Consumer<FrameworkTexts.Text> consumer;

  TextVisitor(Consumer<FrameworkTexts.Text> consumer) {
    this.consumer = consumer;
  }

  void requirement(Prose prose) {
    show(prose, true);
  }

  void explanation(Prose prose) {
    show(prose, false);
  }

  private void show(Prose prose, boolean asks) {
    if (!prose.isEmpty()) {
      consumer.accept(new FrameworkTexts.Text(prose, asks));
    }
  }

  void article(Article article) {
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        explanation(heading.text());
      }
      explanation(part.prose());
    }
  }

  /**
   * @param origins the origins whose entries are read
   */
  void expectation(Expectation expectation, Predicate<Origin> origins) {
    for (Expectation.Topic topic : expectation.topics()) {
      if (topic.name() != null) {
        explanation(topic.name());
      }
      topic.entries().forEach(entry -> entry(entry, origins));
    }
  }

  private void entry(Expectation.Entry entry, Predicate<Origin> origins) {
    if (entry instanceof Expectation.Entry.Introduction introduction
        && origins.test(introduction.origin())) {
      requirement(introduction.prose());
    } else if (entry instanceof Expectation.Entry.Asked asked
        && origins.test(asked.criterion().origin())) {
      criterion(asked.criterion());
    }
  }

  private void criterion(Criterion criterion) {
    requirement(criterion.text());
    requirement(criterion.detail());
    criterion.examples().forEach(example -> explanation(example.text()));
  }
}
