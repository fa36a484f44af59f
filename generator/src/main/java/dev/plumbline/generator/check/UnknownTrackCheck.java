package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import java.util.HashSet;
import java.util.Set;

/** A track is named that the framework does not have. */
final class UnknownTrackCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Framework framework = subject.framework();
    Known<Track> known = subject.names().tracks();
    framework
        .vocabulary()
        .dimensions()
        .forEach(dimension -> dimension.tracks().forEach(ref -> known.require(ref, findings)));
    framework
        .brand()
        .tracks()
        .forEach((track, colour) -> known.require(track, colour.place(), findings));
    framework.common().forEach(file -> file.tracks().forEach(ref -> known.require(ref, findings)));
    framework.families().forEach(family -> check(family, known, findings));
  }

  private static void check(Family family, Known<Track> known, Findings findings) {
    family.trackIndexes().forEach(article -> known.require(article.track(), findings));
    Set<String> folders = new HashSet<>();
    for (Level level : family.levels()) {
      String track = level.ref().track();
      if (!known.has(track) && isFirst(level, family, folders)) {
        known.require(track, level.place(), findings);
      }
    }
  }

  /** A folder of a wrong name is one mistake, however many levels it holds. */
  private static boolean isFirst(Level level, Family family, Set<String> folders) {
    return level.place().path().equals(family.place().path()) || folders.add(level.ref().track());
  }
}
