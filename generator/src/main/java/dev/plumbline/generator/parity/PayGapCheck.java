package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Ref;
import java.util.Locale;
import java.util.Optional;

/** A rule against peers in different pay bands. */
final class PayGapCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.PAY_GAP;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return !family.pairs().isEmpty() && !family.vocabulary().pay().isEmpty();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    for (Pair pair : family.pairs()) {
      Optional<PayBand> craft = family.vocabulary().payOf(pair.individual());
      Optional<PayBand> leading = family.vocabulary().payOf(pair.manager());
      if (!craft.map(PayBand::id).equals(leading.map(PayBand::id))) {
        findings.add(finding(pair, craft, leading));
      }
    }
  }

  private Finding finding(Pair pair, Optional<PayBand> craft, Optional<PayBand> leading) {
    Level culprit = pair.individual().profile().pay() != null ? pair.individual() : pair.manager();
    Ref pay = culprit.profile().pay();
    return ParityFindings.of(
        code(),
        pay == null ? culprit.placement().gradePlace() : pay.place(),
        String.format(
            Locale.ROOT,
            "%s is in %s, but its peer %s is in %s.",
            ParityFindings.named(pair.individual()),
            name(craft),
            ParityFindings.named(pair.manager()),
            name(leading)),
        "give peers the same pay band: it is best to set \"pay\" only on the grade in"
            + " framework.yaml.",
        pair.individual(),
        pair.manager());
  }

  private static String name(Optional<PayBand> band) {
    return band.map(one -> "\"" + one.name() + "\"").orElse("no pay band");
  }
}
