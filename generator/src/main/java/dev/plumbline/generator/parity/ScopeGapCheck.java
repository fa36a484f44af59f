package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A rule against individuals who stand lower than the manager who is their peer, and nowhere
 * higher.
 */
final class ScopeGapCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.SCOPE_GAP;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return scales(family).anyMatch(PairOnScales::isComparable);
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    scales(family).filter(PairOnScales::isUneven).forEach(on -> findings.add(finding(on)));
  }

  private static Stream<PairOnScales> scales(FamilyParity family) {
    return family.pairs().stream().map(pair -> PairOnScales.of(family.framework(), pair));
  }

  private Finding finding(PairOnScales on) {
    List<String> clauses = new ArrayList<>();
    if (!on.lower().isEmpty()) {
      clauses.add(
          "lower than its peer " + ParityFindings.named(on.pair().manager()) + said(on.lower()));
    }
    if (!on.higher().isEmpty()) {
      String than =
          clauses.isEmpty() ? " than its peer " + ParityFindings.named(on.pair().manager()) : "";
      clauses.add("higher" + than + said(on.higher()));
    }
    return ParityFindings.of(
        code(),
        on.place(),
        String.format(
            Locale.ROOT,
            "%s is %s.",
            ParityFindings.named(on.pair().individual()),
            String.join(", and ", clauses)),
        hint(on),
        on.pair().individual(),
        on.pair().manager());
  }

  /** {@code on "Impact", "Behavior" ("I4", "B4" against "I5", "B5")}. */
  private static String said(List<PairOnScales.Difference> differences) {
    return String.format(
        Locale.ROOT,
        " on %s (%s, compared with %s)",
        ParityFindings.listed(differences.stream().map(one -> quoted(one.scale().name())).toList()),
        ParityFindings.listed(differences.stream().map(one -> quoted(one.craft())).toList()),
        ParityFindings.listed(differences.stream().map(one -> quoted(one.leading())).toList()));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static String hint(PairOnScales on) {
    List<String> equal =
        on.brokenPromises().stream().map(one -> quoted(one.scale().name())).toList();
    return equal.isEmpty()
        ? "peers should reach equally far, by different means: raise the individual contributor's"
            + " step, or"
            + " lower the manager's."
        : "put both at the same step of "
            + ParityFindings.listed(equal)
            + ", as \"equalScales\" in framework.yaml requires, or remove the scale there.";
  }
}
