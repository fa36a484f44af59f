package dev.plumbline.generator.export.table;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.site.Addresses;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * All criteria of a framework, one a row, and a row for each thing that has none: nothing of its
 * families, tracks, grades, levels and dimensions is missing.
 */
final class CriteriaTable {
  private final Framework framework;
  private final Vocabulary vocabulary;
  private final PageAddresses addresses;
  private final Consumer<CriterionRow> rows;
  private final Set<String> shown = new HashSet<>();

  /**
   * @param rows takes the rows, in their order
   */
  CriteriaTable(Framework framework, PageAddresses addresses, Consumer<CriterionRow> rows) {
    this.framework = framework;
    this.vocabulary = framework.vocabulary();
    this.addresses = addresses;
    this.rows = rows;
  }

  void write() {
    framework.families().forEach(this::family);
    unused();
  }

  private void family(Family family) {
    CriterionRow row =
        CriterionRow.EMPTY
            .with(CriterionColumn.FAMILY, family.name())
            .with(CriterionColumn.FAMILY_ID, family.id())
            .with(CriterionColumn.PAGE, addresses.of(Addresses.family(family.id())));
    if (family.levels().isEmpty()) {
      rows.accept(row);
    }
    family.levels().forEach(level -> level(family, level, row));
    family.dimensions().stream()
        .filter(one -> family.levels().stream().noneMatch(level -> stands(one, level)))
        .forEach(one -> rows.accept(dimension(one, row)));
  }

  private void level(Family family, Level level, CriterionRow ofFamily) {
    CriterionRow row =
        track(level.ref().track(), ofFamily)
            .with(CriterionColumn.GRADE, level.hasGrade() ? String.valueOf(level.grade()) : "")
            .with(CriterionColumn.CODE, level.code())
            .with(CriterionColumn.LEVEL, level.title())
            .with(CriterionColumn.LEVEL_ID, level.ref().level())
            .with(CriterionColumn.PAGE, addresses.of(Addresses.level(level.ref())));
    List<Dimension> dimensions =
        family.dimensions().stream().filter(one -> stands(one, level)).toList();
    if (dimensions.isEmpty()) {
      rows.accept(row);
    }
    dimensions.forEach(dimension -> expectation(level, dimension, dimension(dimension, row)));
  }

  private static boolean stands(Dimension dimension, Level level) {
    return dimension.appliesTo(level.ref().track()) || !level.criteria(dimension.id()).isEmpty();
  }

  private CriterionRow track(String id, CriterionRow row) {
    Optional<Track> track = vocabulary.track(id);
    return row.with(CriterionColumn.TRACK, track.map(Track::name).orElse(id))
        .with(CriterionColumn.TRACK_ID, id)
        .with(
            CriterionColumn.TRACK_KIND,
            track.map(one -> one.kind().name().toLowerCase(Locale.ROOT)).orElse(""));
  }

  private CriterionRow dimension(Dimension dimension, CriterionRow row) {
    shown.add(dimension.id());
    Ref group = dimension.group();
    return row.with(
            CriterionColumn.GROUP,
            group == null ? "" : vocabulary.group(group.id()).map(Group::name).orElse(""))
        .with(CriterionColumn.DIMENSION, dimension.name())
        .with(CriterionColumn.DIMENSION_ID, dimension.id());
  }

  private void expectation(Level level, Dimension dimension, CriterionRow row) {
    if (level.criteria(dimension.id()).isEmpty()) {
      rows.accept(row);
      return;
    }
    for (Expectation.Topic topic : level.expectation(dimension.id()).orElseThrow().topics()) {
      CriterionRow ofTopic =
          topic.name() == null ? row : row.with(CriterionColumn.TOPIC, topic.name().plain());
      topic.criteria().forEach(criterion -> rows.accept(criterion(criterion, ofTopic)));
    }
  }

  private static CriterionRow criterion(Criterion criterion, CriterionRow row) {
    CriterionRow own =
        row.with(CriterionColumn.EXPECTATION, criterion.text().plain())
            .with(CriterionColumn.EXPECTATION_ID, criterion.id())
            .with(
                CriterionColumn.PAGE,
                PageAddresses.at(row.get(CriterionColumn.PAGE), criterion.id()));
    return criterion.detail().isEmpty()
            && criterion.examples().isEmpty()
            && criterion.tags().isEmpty()
        ? own
        : own.with(CriterionColumn.DETAILS, criterion.detail().plain())
            .with(CriterionColumn.EXAMPLES, examples(criterion))
            .with(CriterionColumn.TAGS, String.join(", ", criterion.tags()));
  }

  private static String examples(Criterion criterion) {
    return criterion.examples().stream()
        .map(example -> example.text().plain())
        .collect(Collectors.joining("\n"));
  }

  /** A row for each track, grade and dimension that no level has. */
  private void unused() {
    List<Level> levels =
        framework.families().stream().flatMap(family -> family.levels().stream()).toList();
    Set<String> tracks =
        levels.stream().map(level -> level.ref().track()).collect(Collectors.toSet());
    Set<Integer> grades = levels.stream().map(Level::grade).collect(Collectors.toSet());
    vocabulary.tracks().stream()
        .filter(track -> !tracks.contains(track.id()))
        .forEach(track -> rows.accept(track(track.id(), CriterionRow.EMPTY)));
    vocabulary.grades().stream()
        .filter(grade -> !grades.contains(grade.grade()))
        .map(Grade::grade)
        .map(grade -> CriterionRow.EMPTY.with(CriterionColumn.GRADE, grade.toString()))
        .forEach(rows);
    vocabulary.dimensions().stream()
        .filter(dimension -> !shown.contains(dimension.id()))
        .forEach(dimension -> rows.accept(dimension(dimension, CriterionRow.EMPTY)));
  }
}
