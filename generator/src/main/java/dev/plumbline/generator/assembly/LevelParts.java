package dev.plumbline.generator.assembly;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what stands under two headings of one name; headings with audiences may well be two. */
final class LevelParts {
  private LevelParts() {}

  static Level joined(Level level) {
    return level.with(
        expectations(level.expectations()), texts(level.sections()), texts(level.groups()));
  }

  static CommonFile joined(CommonFile file) {
    return new CommonFile(
        file.path(),
        file.grade(),
        file.tracks(),
        file.families(),
        expectations(file.expectations()),
        texts(file.sections()),
        texts(file.groups()),
        file.gradePlace(),
        file.place());
  }

  private static List<Expectation> expectations(List<Expectation> written) {
    Map<String, Expectation> joined = new LinkedHashMap<>();
    for (Expectation one : written) {
      Expectation whole = one.with(Topics.of(one.topics(), List.of()));
      joined.merge(
          one.dimension().id(),
          whole,
          (first, second) -> first.with(Topics.of(first.topics(), second.topics())));
    }
    return List.copyOf(joined.values());
  }

  private static List<Level.Text> texts(List<Level.Text> written) {
    Map<String, Level.Text> joined = new LinkedHashMap<>();
    for (Level.Text text : written) {
      joined.merge(text.about().id(), text, (first, second) -> first.with(article(first, second)));
    }
    return List.copyOf(joined.values());
  }

  /** Two texts about one thing, one after the other. */
  static Article article(Level.Text first, Level.Text second) {
    List<Article.Part> parts = new ArrayList<>(first.article().parts());
    parts.addAll(second.article().parts());
    return new Article(parts);
  }
}
