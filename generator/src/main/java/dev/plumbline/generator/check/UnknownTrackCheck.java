package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A rule against references to tracks that the framework does not have. */
final class UnknownTrackCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_TRACK;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Framework framework = context.framework();
    EntryIndex<Track> known = context.index().tracks();
    List<Ref> used = new ArrayList<>();
    framework.vocabulary().dimensions().forEach(dimension -> used.addAll(dimension.tracks()));
    framework.brand().tracks().forEach((track, at) -> used.add(new Ref(track, at.place())));
    framework.common().forEach(file -> used.addAll(file.tracks()));
    NameUsage usage = known.usage();
    used.forEach(track -> usage.add(track.id(), () -> known.unknown(track)));
    framework.families().forEach(family -> addOf(family, known, usage));
    usage.report(findings);
  }

  private static void addOf(Family family, EntryIndex<Track> known, NameUsage usage) {
    Set<String> folders = new HashSet<>();
    List<Ref> used = new ArrayList<>();
    for (Family.TrackIndex index : family.trackIndexes()) {
      folders.add(index.track().id());
      used.add(index.track());
    }
    for (Level level : family.levels()) {
      if (isFirst(level, family, folders)) {
        used.add(new Ref(level.ref().track(), level.place()));
      }
    }
    used.forEach(track -> usage.add(track.id(), () -> unknown(track, family, known)));
  }

  private static Finding unknown(Ref track, Family family, EntryIndex<Track> known) {
    ContentPart folder = ContentParts.family(family.id()).in(track.id());
    return known
        .unknown(track)
        .restingOn(List.of(ContentParts.framework("tracks"), folder.in("name")))
        .hiding(meant(folder, family, known));
  }

  /** The folder, and the folders that may have been meant. */
  private static List<ContentPart> meant(
      ContentPart folder, Family family, EntryIndex<Track> known) {
    List<ContentPart> parts = new ArrayList<>(List.of(folder));
    for (Track track : known.all()) {
      if (family.levels(track.id()).isEmpty()) {
        parts.add(ContentParts.family(family.id()).in(track.id()));
      }
    }
    return parts;
  }

  // A wrong folder name is one mistake, however many levels the folder holds.
  private static boolean isFirst(Level level, Family family, Set<String> folders) {
    return level.place().path().equals(family.place().path()) || folders.add(level.ref().track());
  }
}
