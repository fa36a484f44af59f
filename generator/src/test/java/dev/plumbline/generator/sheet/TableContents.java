package dev.plumbline.generator.sheet;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the exported tables say of a framework, line by line. */
final class TableContents {
  private final Framework framework;
  private final List<String> lines = new ArrayList<>();

  private TableContents(Framework framework) {
    this.framework = framework;
  }

  static List<String> of(Framework framework) {
    TableContents contents = new TableContents(framework);
    contents.vocabulary();
    framework.families().forEach(contents::family);
    return contents.lines;
  }

  private void vocabulary() {
    framework.vocabulary().tracks().stream()
        .map(track -> "track " + track.id() + " " + track.name() + " " + track.kind())
        .sorted()
        .forEach(lines::add);
    framework.vocabulary().grades().stream()
        .map(grade -> "grade " + grade.grade())
        .sorted()
        .forEach(lines::add);
    framework.vocabulary().dimensions().stream()
        .map(dimension -> "dimension " + dimension.id() + " " + group(dimension))
        .sorted()
        .forEach(lines::add);
  }

  private String group(Dimension dimension) {
    return dimension.group() == null
        ? ""
        : framework.vocabulary().group(dimension.group().id()).map(Group::name).orElse("");
  }

  private void family(Family family) {
    lines.add("family " + family.id() + " " + family.name());
    lines.add(
        family.dimensions().stream()
            .map(dimension -> dimension.id() + " " + dimension.name())
            .sorted()
            .collect(Collectors.joining(", ", "its dimensions ", "")));
    family.levels().forEach(level -> level(family, level));
  }

  private void level(Family family, Level level) {
    lines.add(
        "level "
            + String.join(" | ", level.ref().toString(), level.title(), level.code())
            + " "
            + level.grade());
    for (Dimension dimension : family.dimensions()) {
      boolean stands = !level.criteria(dimension.id()).isEmpty();
      if (stands || dimension.appliesTo(level.ref().track())) {
        lines.add("at " + dimension.id());
      }
      level.expectation(dimension.id()).ifPresent(this::expectation);
    }
  }

  private void expectation(Expectation expectation) {
    for (Expectation.Topic topic : expectation.topics()) {
      String name = topic.name() == null ? "" : topic.name().plain();
      topic.criteria().forEach(criterion -> criterion(name, criterion));
    }
  }

  private void criterion(String topic, Criterion criterion) {
    lines.add("  [" + topic + "] #" + criterion.id() + " " + criterion.text().plain());
    lines.add("  " + criterion.tags() + " " + criterion.detail().plain());
    criterion.examples().forEach(example -> lines.add("  e.g. " + example.text().plain()));
  }
}
