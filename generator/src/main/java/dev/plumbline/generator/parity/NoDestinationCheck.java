package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A track has no level to stay at, or one to stay at says nothing about growing deeper. */
final class NoDestinationCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.NO_DESTINATION;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    if (family.individual().isEmpty() && family.management().isEmpty()) {
      return Optional.empty();
    }
    if (!family.knowsDestinations()) {
      return family.pairs().isEmpty() ? Optional.empty() : Optional.of(List.of(nowhere(family)));
    }
    List<Finding> findings = new ArrayList<>();
    for (Track track : family.vocabulary().tracks()) {
      List<Level> levels = family.family().levels(track.id());
      if (track.kind() != TrackKind.OTHER && !levels.isEmpty()) {
        judge(track, levels, findings);
      }
    }
    return Optional.of(findings);
  }

  private void judge(Track track, List<Level> levels, List<Finding> findings) {
    List<Level> destinations = levels.stream().filter(Level::destination).toList();
    if (destinations.isEmpty()) {
      Level top = levels.get(levels.size() - 1);
      findings.add(
          Breach.of(
              code(),
              top.place(),
              String.format(Locale.ROOT, "The track \"%s\" has no level to stay at.", track.name()),
              "give \"destination: true\" to the levels at which nobody is expected to move on, and say"
                  + " there what growing deeper looks like.",
              top));
    }
    destinations.stream()
        .filter(level -> !says(level))
        .forEach(level -> findings.add(silent(level)));
  }

  private static boolean says(Level level) {
    return level
        .section(Section.GROWING_DEEPER)
        .filter(text -> !text.article().isEmpty())
        .isPresent();
  }

  private Finding silent(Level level) {
    return Breach.of(
        code(),
        level.place(),
        String.format(
            Locale.ROOT,
            "%s is a level to stay at, and does not say what growing deeper looks like.",
            Breach.named(level)),
        "add a section \"## Growing deeper\": a place to stay is not a place to stop.",
        level);
  }

  /** The same for every family, and so told once: the framework has not taken up the thought. */
  private Finding nowhere(FamilyParity family) {
    Place place = family.framework().place();
    return Finding.of(
        code(),
        place,
        "No level of this framework is marked as one to stay at.",
        "give \"destination: true\" to the levels at which nobody is expected to move on, on every track,"
            + " with a section \"## Growing deeper\".");
  }
}
