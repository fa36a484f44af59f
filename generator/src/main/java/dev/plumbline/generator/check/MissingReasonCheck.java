package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Profile;
import java.util.List;
import java.util.Locale;

/** A rule against exclusions without a reason. */
final class MissingReasonCheck implements Rule<CheckContext> {
  private static final String PEERS_HINT =
      "add \"peersReason\": readers will ask why a level of the same grade is not a peer.";

  @Override
  public Code code() {
    return Code.MISSING_REASON;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      check(family.peers(), findings);
      family.levels().forEach(level -> check(level, findings));
    }
  }

  private void check(Level level, Findings findings) {
    check(level.peers(), findings);
    for (Profile.NotExpected not : level.profile().notExpected()) {
      if (not.reason().isEmpty()) {
        add(
            not.dimension().place(),
            String.format(
                Locale.ROOT,
                "\"%s\" is listed under \"notExpected\" without a reason.",
                not.dimension()),
            "say in a sentence why this level expects nothing there.",
            findings);
      }
    }
  }

  private void check(Peers peers, Findings findings) {
    if (peers instanceof Peers.None none && none.reason().isEmpty()) {
      add(
          none.place(),
          "This says that there are no peers, without a reason.",
          PEERS_HINT,
          findings);
    }
  }

  // The reason may be in the same file under a misspelt key.
  private void add(Place place, String message, String hint, Findings findings) {
    findings.add(
        Finding.of(code(), place, message, hint).restingOn(List.of(ContentPart.of(place.path()))));
  }
}
