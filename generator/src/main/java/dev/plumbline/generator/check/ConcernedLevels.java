package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.LevelRef;
import java.util.List;

/** Which levels a finding is about: those that it names, else the one that its place is in. */
record ConcernedLevels(LevelPlaces places) {
  /** Only those that findings name. */
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
