package dev.plumbline.generator.check;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** An index of the entries of a framework that content can refer to. */
record FrameworkIndex(
    EntryIndex<Track> tracks,
    EntryIndex<Group> groups,
    EntryIndex<Dimension> dimensions,
    EntryIndex<Scale> scales,
    EntryIndex<Activity> activities,
    EntryIndex<PayBand> bands,
    EntryIndex<Section> sections,
    EntryIndex<Family> families,
    Map<Integer, Grade> grades,
    Map<LevelRef, Level> levels) {
  static FrameworkIndex of(Framework framework) {
    Vocabulary words = framework.vocabulary();
    return new FrameworkIndex(
        new EntryIndex<>(EntryKind.TRACK, words.tracks(), Track::id, Track::place),
        new EntryIndex<>(EntryKind.GROUP, words.groups(), Group::id, Group::place),
        new EntryIndex<>(EntryKind.DIMENSION, words.dimensions(), Dimension::id, Dimension::place),
        new EntryIndex<>(EntryKind.SCALE, words.scales(), Scale::id, Scale::place),
        new EntryIndex<>(EntryKind.ACTIVITY, words.activities(), Activity::id, Activity::place),
        new EntryIndex<>(EntryKind.BAND, words.pay(), PayBand::id, PayBand::place),
        new EntryIndex<>(EntryKind.SECTION, words.sections(), Section::id, Section::place),
        new EntryIndex<>(EntryKind.FAMILY, framework.families(), Family::id, Family::place),
        grades(words),
        levels(framework));
  }

  private static Map<Integer, Grade> grades(Vocabulary words) {
    Map<Integer, Grade> grades = new HashMap<>();
    words.grades().forEach(grade -> grades.putIfAbsent(grade.grade(), grade));
    return grades;
  }

  /** The levels in the framework's order. */
  private static Map<LevelRef, Level> levels(Framework framework) {
    Map<LevelRef, Level> levels = new LinkedHashMap<>();
    for (Family family : framework.families()) {
      family.levels().forEach(level -> levels.putIfAbsent(level.ref(), level));
    }
    return levels;
  }
}
