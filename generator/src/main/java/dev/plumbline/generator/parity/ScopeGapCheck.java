package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** At one grade an individual stands lower on a scale than the manager. */
final class ScopeGapCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.SCOPE_GAP;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    List<Finding> findings = new ArrayList<>();
    boolean tested = false;
    for (Pair pair : family.pairs()) {
      for (Scale scale : family.vocabulary().scales()) {
        int craft = scale.stepOf(pair.individual());
        int leading = scale.stepOf(pair.manager());
        tested |= craft >= 0 && leading >= 0;
        if (craft >= 0 && craft < leading) {
          findings.add(finding(pair, scale, craft, leading));
        }
      }
    }
    return tested ? Optional.of(findings) : Optional.empty();
  }

  private Finding finding(Pair pair, Scale scale, int craft, int leading) {
    return Breach.of(
        code(),
        place(pair.individual(), scale),
        String.format(
            Locale.ROOT,
            "%s stands lower on \"%s\" than its peer %s: \"%s\" against \"%s\".",
            Breach.named(pair.individual()),
            scale.name(),
            Breach.named(pair.manager()),
            scale.steps().get(craft).name(),
            scale.steps().get(leading).name()),
        "peers reach as far as each other by different means: raise the individual's step and say how, or"
            + " lower the manager's.",
        pair.individual(),
        pair.manager());
  }

  private static Place place(Level level, Scale scale) {
    return level
        .profile()
        .scale(scale.id())
        .map(Profile.Choice::step)
        .map(step -> step.place())
        .orElse(level.place());
  }
}
