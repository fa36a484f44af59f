package dev.plumbline.generator.export;

import dev.plumbline.generator.export.SearchDocument.Kind;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The places that search finds on the pages of a family's levels: the level, then its criteria,
 * then its other texts.
 */
final class SearchLevel {
  private final int index;
  private final Consumer<SearchDocument> found;
  private final Map<String, Integer> tracks = new HashMap<>();
  private final Map<String, String> dimensions = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();
  private final List<SearchDocument> passages = new ArrayList<>();
  private int track = SearchDocument.NONE;

  /**
   * Creates the search documents of a family.
   *
   * @param index the family's index among all families
   */
  SearchLevel(Vocabulary vocabulary, Family family, int index, Consumer<SearchDocument> found) {
    this.index = index;
    this.found = found;
    vocabulary.tracks().forEach(one -> tracks.put(one.id(), tracks.size()));
    for (Dimension dimension : family.dimensions()) {
      dimensions.put(dimension.id(), dimension.name());
    }
    for (Section section : vocabulary.sections()) {
      sections.put(section.id(), section.name());
    }
  }

  void add(Level level) {
    track = tracks.getOrDefault(level.ref().track(), SearchDocument.NONE);
    List<String> names = new ArrayList<>(List.of(level.title(), level.code()));
    names.addAll(level.name().aliases());
    String address = Addresses.level(level.ref()).value();
    found.accept(
        new SearchDocument(
            Kind.LEVEL, index, track, null, names, address, List.of(level.summary().plain())));
    level.expectations().forEach(this::expectation);
    for (Level.Text text : level.sections()) {
      String id = text.about().id();
      String name = sections.getOrDefault(id, id);
      passages.add(text(Kind.PASSAGE, name, Anchors.section(id), List.of(text.plain())));
    }
    passages.forEach(found);
    passages.clear();
  }

  /** The number of these places. */
  static int count(Level level) {
    int framed = (int) level.expectations().stream().filter(SearchLevel::isFramed).count();
    return 1 + level.criteria().size() + framed + level.sections().size();
  }

  private static boolean isFramed(Expectation expectation) {
    return expectation.topics().stream()
        .anyMatch(
            topic ->
                topic.name() != null
                    || topic.entries().stream()
                        .anyMatch(Expectation.Entry.Introduction.class::isInstance));
  }

  private void expectation(Expectation expectation) {
    String id = expectation.dimension().id();
    String name = dimensions.getOrDefault(id, id);
    List<String> framing = new ArrayList<>();
    for (Expectation.Topic topic : expectation.topics()) {
      Prose heading = topic.name();
      if (heading != null) {
        framing.add(heading.plain());
      }
      for (Expectation.Entry entry : topic.entries()) {
        if (entry instanceof Expectation.Entry.Introduction prose) {
          framing.add(prose.prose().plain());
        } else if (entry instanceof Expectation.Entry.Asked asked) {
          criterion(asked.criterion(), name);
        }
      }
    }
    if (!framing.isEmpty()) {
      passages.add(text(Kind.PASSAGE, name, Anchors.dimension(id), framing));
    }
  }

  private void criterion(Criterion criterion, String dimension) {
    List<String> texts = new ArrayList<>(2 + criterion.examples().size());
    texts.add(criterion.text().plain());
    texts.add(criterion.detail().plain());
    criterion.examples().forEach(example -> texts.add(example.text().plain()));
    found.accept(text(Kind.CRITERION, dimension, criterion.id(), texts));
  }

  private SearchDocument text(Kind kind, String topic, String anchor, List<String> texts) {
    return new SearchDocument(kind, index, track, topic, List.of(), anchor, texts);
  }
}
