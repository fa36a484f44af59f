package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.HostLinks;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.ParityLinks;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.site.Addresses;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes each family's part of the page about parity, and the findings for the owners. */
final class ParityParts {
  private final PageContext context;
  private final ParityTally standing;
  private final boolean drawn;
  private final ParityCounts counts;

  /**
   * @param drawn whether charts are made
   */
  ParityParts(PageContext context, ParityTally standing, boolean drawn) {
    this.context = context;
    this.standing = standing;
    this.drawn = drawn;
    this.counts = new ParityCounts(context.words());
  }

  /** Whether there is more to say of a family than that it has levels of one track only. */
  boolean hasPart(FamilyParity family) {
    Set<String> concerned = context.content().parity().concerned();
    return !family.isOneSided()
        || !standing.findings(family.family().id()).isEmpty()
        || family.family().levels().stream()
            .anyMatch(level -> concerned.contains(level.ref().toString()));
  }

  Link link(FamilyParity family) {
    String id = family.family().id();
    return new Link(context.href(Addresses.family(id)), family.family().name());
  }

  /**
   * @param alone whether no other family has a part: the page's own sentence tells its counts
   */
  ParityView.FamilyPart part(FamilyParity family, boolean alone) {
    String id = family.family().id();
    List<Finding> findings =
        standing.findings(id).stream()
            .sorted(Comparator.comparing((Finding one) -> one.severity() == Severity.NOTE))
            .toList();
    return new ParityView.FamilyPart(
        ParityLinks.anchor(id),
        family.family().name(),
        context.href(Addresses.family(id)),
        new BalanceSentence(context, family).text(),
        alone ? "" : counts.of(standing.of(id)),
        findings.stream().filter(Finding::open).map(this::said).toList(),
        findings.stream().filter(finding -> !finding.open()).map(this::said).toList(),
        drawn && family.isComparable() ? new ParityRows(context, family).rows() : List.of());
  }

  /** A level's title is enough for those who read: the page leads to it. */
  private ParityView.Said said(Finding finding) {
    String text = finding.message();
    for (String name : finding.about()) {
      text = text.replace(" (" + LevelRef.parse(name, "").local() + ")", "");
    }
    return new ParityView.Said(text, levels(finding), reason(finding));
  }

  FindingView finding(Finding finding) {
    return new FindingView(
        finding.code().id(),
        context.words().get("parity." + finding.severity().word()),
        finding.message(),
        finding.hint(),
        levels(finding),
        new HostLinks(context).line(finding.place()),
        reason(finding));
  }

  private List<LevelHead> levels(Finding finding) {
    return finding.about().stream()
        .map(name -> LevelRef.parse(name, ""))
        .flatMap(ref -> context.content().peers().level(ref).stream())
        .map(context.heads()::head)
        .toList();
  }

  private static String reason(Finding finding) {
    String reason = finding.accepted();
    return reason == null ? "" : reason;
  }
}
