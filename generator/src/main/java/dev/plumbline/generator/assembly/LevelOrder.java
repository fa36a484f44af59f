package dev.plumbline.generator.assembly;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelProse;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Vocabulary;
import java.util.Comparator;
import java.util.List;

/** The order of a level's parts, as the framework lists them. */
final class LevelOrder {
  private final List<String> sections;
  private final List<String> groups;

  LevelOrder(Vocabulary vocabulary) {
    this.sections = vocabulary.sections().stream().map(Section::id).toList();
    this.groups = vocabulary.groups().stream().map(Group::id).toList();
  }

  Level ordered(Level level, Family family) {
    List<String> dimensions = family.dimensions().stream().map(Dimension::id).toList();
    List<Expectation> expectations =
        level.expectations().stream()
            .sorted(Comparator.comparingInt(e -> rank(dimensions, e.dimension().id())))
            .toList();
    LevelProse prose =
        level.prose().with(ordered(level.sections(), sections), ordered(level.groups(), groups));
    return level.withExpectations(expectations).withProse(prose);
  }

  private static List<Level.Text> ordered(List<Level.Text> texts, List<String> ids) {
    return texts.stream()
        .sorted(Comparator.comparingInt(text -> rank(ids, text.about().id())))
        .toList();
  }

  /** The place of an id in a list; after all others where it is not listed. */
  private static int rank(List<String> ids, String id) {
    int at = ids.indexOf(id);
    return at < 0 ? ids.size() : at;
  }
}
