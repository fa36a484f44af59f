package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A maker of each family's section of the page about parity. */
final class FamilyParityViews {
  private final PageContext context;
  private final ParityTally tally;
  private final boolean drawn;
  private final ParityCounts counts;
  private final FindingViews findings;

  /**
   * @param drawn whether charts are made
   */
  FamilyParityViews(PageContext context, ParityTally tally, boolean drawn) {
    this.context = context;
    this.tally = tally;
    this.drawn = drawn;
    this.counts = new ParityCounts(context.words());
    this.findings = new FindingViews(context);
  }

  /** Whether there is more to say about a family than that it has levels of one track only. */
  boolean hasSection(FamilyParity family) {
    Set<String> concerned = context.content().parity().concerned();
    return !family.isOneSided()
        || !tally.findings(family.family().id()).isEmpty()
        || family.family().levels().stream()
            .anyMatch(level -> concerned.contains(level.ref().toString()));
  }

  /** The page of a family without a section. */
  Link link(FamilyParity family) {
    String id = family.family().id();
    return new Link(context.href(Addresses.family(id)), family.family().name());
  }

  /**
   * The section of a family.
   *
   * @param alone whether no other family has a section: the page's own sentence tells its counts
   */
  ParityView.FamilySection section(FamilyParity family, boolean alone) {
    String id = family.family().id();
    List<Finding> found =
        tally.findings(id).stream()
            .sorted(Comparator.comparing((Finding one) -> one.severity() == Severity.NOTE))
            .toList();
    return new ParityView.FamilySection(
        Anchors.parityFamily(id),
        family.family().name(),
        context.href(Addresses.family(id)),
        new BalanceSentence(context, family).text(),
        alone ? null : counts.of(tally.of(id)),
        found.stream().filter(Finding::open).map(findings::sentence).toList(),
        found.stream().filter(finding -> !finding.open()).map(findings::sentence).toList(),
        drawn && family.isComparable() ? new ParityRows(context, family).rows() : List.of());
  }
}
