package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.IndexFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The changes of who may read a part of a text that stays: it is opened, or kept for some. */
final class ReaderChanges {
  private ReaderChanges() {}

  /** Compares the audiences of parts by their names; empty for everyone. */
  static void compare(Map<String, String> were, Map<String, String> are, Consumer<Change> changes) {
    are.forEach(
        (name, is) -> {
          String was = were.getOrDefault(name, is);
          TextChanges.compare(new ChangeTarget(Kind.AUDIENCE, "", name), was, is, changes);
        });
  }

  /** Compares the readers of a file of prose, if it is there in both revisions. */
  static void compare(IndexFile was, IndexFile is, Consumer<Change> changes) {
    compare(file(was), file(is), changes);
  }

  private static Map<String, String> file(IndexFile file) {
    return file.article().isEmpty() ? Map.of() : Map.of(file.path(), word(file.audience()));
  }

  /** The audiences of the sections of an article, by their headings. */
  static Map<String, String> of(Article article) {
    Map<String, String> audiences = new LinkedHashMap<>();
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        audiences.putIfAbsent(heading.text().plain(), word(part.audience()));
      }
    }
    return audiences;
  }

  /** The audiences of what stands under a dimension, and of its topics. */
  static Map<String, String> of(String dimension, Expectation expectation) {
    Map<String, String> audiences = new LinkedHashMap<>();
    audiences.put(dimension, word(expectation.audience()));
    for (Expectation.Topic topic : expectation.topics()) {
      Prose name = topic.name();
      if (name != null) {
        audiences.putIfAbsent(name.plain(), word(topic.audience()));
      }
    }
    return audiences;
  }

  /** The audiences of a criterion's examples. */
  static Map<String, String> of(Criterion criterion) {
    Map<String, String> audiences = new LinkedHashMap<>();
    criterion
        .examples()
        .forEach(one -> audiences.putIfAbsent(one.text().plain(), word(one.audience())));
    return audiences;
  }

  static String word(@Nullable String audience) {
    return audience == null ? "" : audience;
  }
}
