package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A maker of the page about parity: each family, each rule, and the findings for the owners. */
final class ParityViews {
  /** The most families with charts: more would be too long to look through. */
  private static final int DRAWN_FAMILIES = 40;

  private final PageContext context;
  private final Words words;
  private final Parity parity;
  private final ParityTally tally;

  ParityViews(PageContext context) {
    this.context = context;
    this.words = context.words();
    this.parity = context.content().parity();
    this.tally = new ParityTally(context.framework(), parity);
  }

  ParityView view() {
    boolean drawn = parity.families().size() <= DRAWN_FAMILIES;
    FamilyParityViews views = new FamilyParityViews(context, tally, drawn);
    Map<Boolean, List<FamilyParity>> bySection =
        parity.families().stream().collect(Collectors.partitioningBy(views::hasSection));
    List<FamilyParity> told = bySection.getOrDefault(true, List.of());
    List<ParityView.FamilySection> families =
        told.stream().map(family -> views.section(family, told.size() == 1)).toList();
    return new ParityView(
        shell(families),
        words.get("parity.title"),
        new ParityCounts(words).of(tally.all()),
        legend(families),
        families,
        bySection.getOrDefault(false, List.of()).stream().map(views::link).toList(),
        checks(),
        parity.findings().stream().map(new FindingViews(context)::view).toList(),
        drawn);
  }

  private PageShell shell(List<ParityView.FamilySection> families) {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(words.get("parity.title")),
        words.get("parity.description"),
        List.of(shells.home()),
        contents(families),
        context.framework().place());
  }

  private @Nullable String legend(List<ParityView.FamilySection> families) {
    List<String> measures =
        families.stream()
            .flatMap(family -> family.rows().stream())
            .flatMap(row -> row.lines().stream())
            .map(ParityView.Line::name)
            .toList();
    if (measures.isEmpty()) {
      return null;
    }
    boolean stages = measures.contains(words.get("parity.line.stages"));
    return words.get(stages ? "parity.legend.stages" : "parity.legend");
  }

  private List<Link> contents(List<ParityView.FamilySection> families) {
    List<Link> contents = new ArrayList<>();
    if (families.size() > 1 && families.size() <= DRAWN_FAMILIES) {
      families.forEach(family -> contents.add(new Link("#" + family.id(), family.name())));
    }
    contents.add(new Link("#parity.checks", words.get("parity.checks")));
    contents.add(new Link("#parity.owners", words.get("parity.owners")));
    return contents;
  }

  private List<ParityView.Check> checks() {
    ParityCounts counts = new ParityCounts(words);
    List<ParityView.Check> checks = new ArrayList<>();
    for (RuleCode rule : Parity.rules()) {
      ParityTally.Count count = tally.of(rule);
      if (count.all() > 0) {
        checks.add(
            new ParityView.Check(
                rule.id(),
                words.get("parity.promise." + rule.id()),
                words.get("parity.measure." + rule.id()),
                counts.of(rule, count)));
      }
    }
    return checks;
  }
}
