package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of the rules about tracks, where this edition's readers may see it. */
public final class ParityPages implements PageKind {
  /** Beyond this many families their charts would be too long to look through. */
  private static final int DRAWN_FAMILIES = 40;

  @Override
  public List<Page> pages(SiteContent content) {
    return content.showsParity()
        ? List.of(
            new Page(Addresses.PARITY, "parity", content.framework().place(), () -> view(content)))
        : List.of();
  }

  private static ParityView view(SiteContent content) {
    PageContext context = new PageContext(content, Addresses.PARITY);
    Words words = context.words();
    ParityTally standing = new ParityTally(content.framework(), content.parity());
    boolean drawn = content.parity().families().size() <= DRAWN_FAMILIES;
    ParityParts parts = new ParityParts(context, standing, drawn);
    Map<Boolean, List<FamilyParity>> byPart =
        content.parity().families().stream().collect(Collectors.partitioningBy(parts::hasPart));
    List<FamilyParity> told = byPart.getOrDefault(true, List.of());
    List<ParityView.FamilyPart> families =
        told.stream().map(family -> parts.part(family, told.size() == 1)).toList();
    List<Link> others = byPart.getOrDefault(false, List.of()).stream().map(parts::link).toList();
    String title = words.get("parity.title");
    return new ParityView(
        shell(context, title, families),
        title,
        new ParityCounts(words).of(standing.all()),
        families,
        others,
        checks(words, standing),
        content.parity().findings().stream().map(parts::finding).toList(),
        drawn);
  }

  private static PageShell shell(
      PageContext context, String title, List<ParityView.FamilyPart> families) {
    PageShells shells = new PageShells(context);
    List<Link> contents = new ArrayList<>();
    if (families.size() > 1 && families.size() <= DRAWN_FAMILIES) {
      families.forEach(family -> contents.add(new Link("#" + family.id(), family.name())));
    }
    contents.add(new Link("#parity.checks", context.words().get("parity.checks")));
    contents.add(new Link("#parity.owners", context.words().get("parity.owners")));
    return shells.shell(
        List.of(title),
        context.words().get("parity.description"),
        List.of(shells.home()),
        contents,
        context.framework().place());
  }

  private static List<ParityView.Check> checks(Words words, ParityTally standing) {
    ParityCounts counts = new ParityCounts(words);
    List<ParityView.Check> checks = new ArrayList<>();
    for (Code rule : Parity.rules()) {
      ParityTally.Count count = standing.of(rule);
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
