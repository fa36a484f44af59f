package dev.plumbline.generator.assembly;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The merge of texts under equal headings, of which audiences can make several. */
final class HeadingMerge {
  private HeadingMerge() {}

  static Level joined(Level level) {
    return level
        .withExpectations(expectations(level.expectations()))
        .withProse(level.prose().with(texts(level.sections()), texts(level.groups())));
  }

  static CommonFile joined(CommonFile file) {
    return file.with(
        expectations(file.expectations()), texts(file.sections()), texts(file.groups()));
  }

  private static List<Expectation> expectations(List<Expectation> written) {
    Map<String, TopicMerge> topics = new LinkedHashMap<>();
    Map<String, Expectation> first = new LinkedHashMap<>();
    for (Expectation one : written) {
      first.putIfAbsent(one.dimension().id(), one);
      topics.computeIfAbsent(one.dimension().id(), id -> new TopicMerge()).add(one.topics());
    }
    topics.forEach(
        (id, all) -> first.computeIfPresent(id, (key, one) -> one.withTopics(all.all())));
    return List.copyOf(first.values());
  }

  private static List<Level.Text> texts(List<Level.Text> written) {
    Map<String, List<Level.Text>> texts = new LinkedHashMap<>();
    for (Level.Text text : written) {
      texts.computeIfAbsent(text.about().id(), id -> new ArrayList<>()).add(text);
    }
    return texts.values().stream().map(all -> all.get(0).with(article(all))).toList();
  }

  /** The article of several texts, one after the other. */
  static Article article(List<Level.Text> texts) {
    List<Article.Part> parts = new ArrayList<>();
    texts.forEach(text -> parts.addAll(text.article().parts()));
    return new Article(parts);
  }
}
