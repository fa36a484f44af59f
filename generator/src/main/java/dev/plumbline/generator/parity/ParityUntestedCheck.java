package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A rule about frameworks that do not show whether both tracks are treated alike, or whose language
 * has no known words for managing people.
 */
final class ParityUntestedCheck implements Rule<Parity> {
  @Override
  public Code code() {
    return Code.PARITY_UNTESTED;
  }

  @Override
  public boolean applies(Parity parity) {
    return !parity.families().isEmpty();
  }

  @Override
  public void check(Parity parity, Findings findings) {
    Framework framework = parity.families().get(0).framework();
    if (!parity.hasPairs()) {
      findings.add(withoutPairs(framework, parity));
    }
    if (parity.families().stream().anyMatch(ParityUntestedCheck::isUnread)) {
      findings.add(withoutWords(framework));
    }
  }

  private static boolean isUnread(FamilyParity family) {
    return family.isWordless() && !(family.individual().isEmpty() && family.management().isEmpty());
  }

  private Finding withoutPairs(Framework framework, Parity parity) {
    boolean managers = parity.families().stream().anyMatch(one -> !one.management().isEmpty());
    return note(
        framework,
        managers
            ? "No individual contributor and manager levels are peers, so the tracks cannot be"
                + " compared."
            : "No family has management levels, so they cannot be compared with individual"
                + " contributors.",
        "give levels on both tracks the same grade; if they are not meant to be equal, nothing"
            + " needs to be"
            + " done.");
  }

  private Finding withoutWords(Framework framework) {
    return note(
        framework,
        String.format(
            Locale.ROOT,
            "It was not checked whether individual contributor levels ask for managing people: no"
                + " phrases for it"
                + " are known in the language \"%s\".",
            framework.locale()),
        "list phrases that mean it under \"parity: lexicon: managing\" in framework.yaml, or"
            + " read the levels for it yourself.");
  }

  private Finding note(Framework framework, String message, String hint) {
    List<ContentPart> ground = new ArrayList<>(ContentParts.shared());
    ground.add(ContentParts.FAMILIES);
    return Finding.of(code(), framework.place(), message, hint).restingOn(ground);
  }
}
