package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rule against tracks without a destination, with one finding for all families. */
final class NoDestinationCheck implements Rule<FamilyParity> {
  /** The number of tracks that a message names. */
  private static final int NAMED = 3;

  @Override
  public Code code() {
    return Code.NO_DESTINATION;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return family.facts().marksDestinations()
        ? !family.individual().isEmpty() || !family.management().isEmpty()
        : !family.pairs().isEmpty();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    if (!family.facts().marksDestinations()) {
      findings.add(nowhere(family));
      return;
    }
    List<TrackOfFamily> all = family.facts().endless();
    List<Level> own =
        all.stream()
            .filter(track -> track.family().id().equals(family.family().id()))
            .map(TrackOfFamily::top)
            .toList();
    if (!own.isEmpty()) {
      findings.add(finding(all, own));
    }
  }

  /** The finding for a framework that marks no destination at all. */
  private Finding nowhere(FamilyParity family) {
    return Finding.of(
        code(),
        family.framework().place(),
        "No level of this framework is marked as a career level.",
        "on every track, set \"destination: true\" at the levels where nobody is expected to move"
            + " on.");
  }

  private Finding finding(List<TrackOfFamily> all, List<Level> own) {
    return ParityFindings.of(
        code(),
        all.get(0).top().place(),
        message(all),
        "set \"destination: true\" at the levels where nobody is expected to move on, and"
            + " describe what is"
            + " expected there.",
        own.toArray(Level[]::new));
  }

  private static String message(List<TrackOfFamily> all) {
    String names =
        all.stream().limit(NAMED).map(NoDestinationCheck::named).collect(Collectors.joining(", "));
    if (all.size() == 1) {
      return String.format(
          Locale.ROOT, "The track %s has no career level with a description.", names);
    }
    String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
    return String.format(
        Locale.ROOT,
        "%d tracks have no career level with a description: %s%s.",
        all.size(),
        names,
        more);
  }

  private static String named(TrackOfFamily track) {
    return String.format(
        Locale.ROOT, "\"%s\" of \"%s\"", track.track().name(), track.family().name());
  }
}
