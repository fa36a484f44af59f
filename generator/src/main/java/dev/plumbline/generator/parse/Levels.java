package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Status;
import java.util.List;

/** Levels that differ from another in a few parts. */
final class Levels {
  private Levels() {}

  static Level with(
      Level level,
      List<Expectation> expectations,
      List<Level.Text> sections,
      List<Level.Text> groups) {
    return with(
        level,
        level.status(),
        level.peers(),
        level.profile(),
        level.summary(),
        expectations,
        sections,
        groups);
  }

  static Level with(Level level, Profile profile, List<Expectation> expectations) {
    return with(
        level,
        level.status(),
        level.peers(),
        profile,
        level.summary(),
        expectations,
        level.sections(),
        level.groups());
  }

  static Level with(Level level, Status status, Peers peers, Profile profile) {
    return with(
        level,
        status,
        peers,
        profile,
        level.summary(),
        level.expectations(),
        level.sections(),
        level.groups());
  }

  static Level with(
      Level level,
      Status status,
      Peers peers,
      Profile profile,
      Prose summary,
      List<Expectation> expectations,
      List<Level.Text> sections,
      List<Level.Text> groups) {
    return new Level(
        level.ref(),
        level.title(),
        level.code(),
        level.aliases(),
        level.grade(),
        level.destination(),
        status,
        profile,
        peers,
        summary,
        expectations,
        sections,
        groups,
        level.fragments(),
        level.owner(),
        level.audience(),
        level.formerly(),
        level.gradePlace(),
        level.place());
  }
}
