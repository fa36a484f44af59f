package dev.plumbline.generator.model;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through texts, and shows each. */
final class TextVisitor {
  private final Consumer<FrameworkTexts.Text> reader;

  TextVisitor(Consumer<FrameworkTexts.Text> reader) {
    this.reader = reader;
  }

  void asked(Prose prose) {
    show(prose, true);
  }

  void told(Prose prose) {
    show(prose, false);
  }

  private void show(Prose prose, boolean asks) {
    if (!prose.isEmpty()) {
      reader.accept(new FrameworkTexts.Text(prose, asks));
    }
  }

  void article(Article article) {
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        told(heading.text());
      }
      told(part.prose());
    }
  }

  /**
   * @param origins whose entries are read
   */
  void expectation(Expectation expectation, Predicate<Origin> origins) {
    for (Expectation.Topic topic : expectation.topics()) {
      if (topic.name() != null) {
        told(topic.name());
      }
      topic.entries().forEach(entry -> entry(entry, origins));
    }
  }

  private void entry(Expectation.Entry entry, Predicate<Origin> origins) {
    if (entry instanceof Expectation.Entry.Introduction introduction
        && origins.test(introduction.origin())) {
      asked(introduction.prose());
    } else if (entry instanceof Expectation.Entry.Asked asked
        && origins.test(asked.criterion().origin())) {
      criterion(asked.criterion());
    }
  }

  private void criterion(Criterion criterion) {
    asked(criterion.text());
    asked(criterion.detail());
    criterion.examples().forEach(example -> told(example.text()));
  }
}
