package dev.plumbline.generator.page;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.site.Addresses;
import java.util.List;

/** Makes each family's part of the page about parity. */
final class ParityParts {
  private final PageContext context;
  private final Standing standing;
  private final boolean drawn;

  /**
   * @param drawn whether charts are made
   */
  ParityParts(PageContext context, Standing standing, boolean drawn) {
    this.context = context;
    this.standing = standing;
    this.drawn = drawn;
  }

  ParityView.FamilyPart part(FamilyParity family) {
    String id = family.family().id();
    List<Finding> findings = standing.findings(id);
    return new ParityView.FamilyPart(
        ParityPage.anchor(id),
        family.family().name(),
        context.href(Addresses.family(id)),
        new BalanceSentence(context.words()).of(family),
        ParityPage.counts(context.words(), standing.of(id), "parity.counts"),
        drawn && family.isComparable() ? new ParityRows(context, family).rows() : List.of(),
        findings.stream().filter(Finding::open).map(this::breach).toList(),
        findings.stream().filter(finding -> !finding.open()).map(this::breach).toList());
  }

  private FindingView breach(Finding finding) {
    List<LevelHead> levels =
        finding.about().stream()
            .map(name -> LevelRef.parse(name, ""))
            .flatMap(ref -> context.edition().peering().level(ref).stream())
            .map(context.heads()::head)
            .toList();
    String key = finding.severity() == Severity.NOTE ? "parity.note" : "parity.warning";
    String reason = finding.accepted();
    return new FindingView(
        finding.code().id(),
        context.words().get(key),
        finding.message(),
        finding.hint(),
        levels,
        new Sources(context).line(finding.place()),
        reason == null ? "" : reason);
  }
}
