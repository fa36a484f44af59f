package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.LevelRef;
import java.util.List;

/** The levels that a finding is about: those that it names, or else the one at its place. */
record ConcernedLevels(LevelPlaces places) {
  /** The levels that findings name, and no others. */
  static final ConcernedLevels NONE = new ConcernedLevels(LevelPlaces.NONE);

  static ConcernedLevels of(Framework framework) {
    return new ConcernedLevels(LevelPlaces.of(framework));
  }

  List<LevelRef> by(Finding finding) {
    if (!finding.about().isEmpty()) {
      return finding.about().stream().map(name -> LevelRef.parse(name, "")).toList();
    }
    LevelRef level = places.levelAt(finding.place());
    return level == null ? List.of() : List.of(level);
  }
}
