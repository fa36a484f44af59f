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

/** Everything that content can refer to, by its name. */
record Names(
    Known<Track> tracks,
    Known<Group> groups,
    Known<Dimension> dimensions,
    Known<Scale> scales,
    Known<Activity> activities,
    Known<PayBand> bands,
    Known<Section> sections,
    Known<Family> families,
    Map<Integer, Grade> grades,
    Map<LevelRef, Level> levels) {
  static Names of(Framework framework) {
    Vocabulary words = framework.vocabulary();
    return new Names(
        new Known<>(Noun.TRACK, words.tracks(), Track::id, Track::place),
        new Known<>(Noun.GROUP, words.groups(), Group::id, Group::place),
        new Known<>(Noun.DIMENSION, words.dimensions(), Dimension::id, Dimension::place),
        new Known<>(Noun.SCALE, words.scales(), Scale::id, Scale::place),
        new Known<>(Noun.ACTIVITY, words.activities(), Activity::id, Activity::place),
        new Known<>(Noun.BAND, words.pay(), PayBand::id, PayBand::place),
        new Known<>(Noun.SECTION, words.sections(), Section::id, Section::place),
        new Known<>(Noun.FAMILY, framework.families(), Family::id, Family::place),
        grades(words),
        levels(framework));
  }

  private static Map<Integer, Grade> grades(Vocabulary words) {
    Map<Integer, Grade> grades = new HashMap<>();
    words.grades().forEach(grade -> grades.putIfAbsent(grade.grade(), grade));
    return grades;
  }

  /** In the framework's order. */
  private static Map<LevelRef, Level> levels(Framework framework) {
    Map<LevelRef, Level> levels = new LinkedHashMap<>();
    for (Family family : framework.families()) {
      family.levels().forEach(level -> levels.putIfAbsent(level.ref(), level));
    }
    return levels;
  }
}
