package dev.plumbline.generator.page;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** What came of the rules about tracks, where this edition's readers may see it. */
final class ParityPage implements PageKind {
  /** Beyond this many families their charts would be too long to look through. */
  private static final int DRAWN_FAMILIES = 40;

  @Override
  public List<Page> pages(Edition edition) {
    return edition.showsParity()
        ? List.of(
            new Page(Addresses.PARITY, "parity", edition.framework().place(), () -> view(edition)))
        : List.of();
  }

  private static ParityView view(Edition edition) {
    PageContext context = new PageContext(edition, Addresses.PARITY);
    Words words = context.words();
    Standing standing = new Standing(edition.parity());
    boolean drawn = edition.parity().families().size() <= DRAWN_FAMILIES;
    List<ParityView.FamilyPart> families = new ArrayList<>();
    ParityParts parts = new ParityParts(context, standing, drawn);
    edition.parity().families().forEach(family -> families.add(parts.part(family)));
    String title = words.get("parity.title");
    return new ParityView(
        frame(context, title, families),
        title,
        counts(words, standing.all(), "parity.summary"),
        families,
        promises(words, standing),
        drawn);
  }

  private static Frame frame(
      PageContext context, String title, List<ParityView.FamilyPart> families) {
    Frames frames = new Frames(context);
    List<Link> contents = new ArrayList<>();
    if (families.size() > 1 && families.size() <= DRAWN_FAMILIES) {
      families.forEach(family -> contents.add(new Link("#" + family.id(), family.name())));
    }
    contents.add(new Link("#parity.promises", context.words().get("parity.promises")));
    return frames.frame(
        List.of(title),
        context.words().get("parity.description"),
        List.of(frames.home()),
        contents,
        context.framework().place());
  }

  /** How many promises hold; what is accepted and what could not be tested is said too. */
  static String counts(Words words, Standing.Count count, String key) {
    if (count.tested() == 0) {
      return words.get(key + ".none");
    }
    String sentence = words.get(key, count.kept(), count.tested());
    return count.accepted() == 0
        ? sentence
        : sentence + " " + words.count("parity.accepted", count.accepted());
  }

  private static List<ParityView.Promise> promises(Words words, Standing standing) {
    List<ParityView.Promise> promises = new ArrayList<>();
    for (Code rule : Parity.rules()) {
      promises.add(
          new ParityView.Promise(
              rule.id(),
              words.get("parity.promise." + rule.id()),
              words.get("parity.measure." + rule.id()),
              counts(words, standing.of(rule), "parity.families")));
    }
    return promises;
  }

  /** To a family's part, where something was found of these levels; else without an address. */
  static Link link(PageContext context, Family family, List<Level> levels) {
    Edition edition = context.edition();
    boolean touched =
        edition.showsParity()
            && levels.stream()
                .anyMatch(level -> edition.parity().concerned().contains(level.ref().toString()));
    return touched
        ? new Link(
            context.href(Addresses.PARITY, anchor(family.id())), context.words().get("parity.here"))
        : new Link("", "");
  }

  /** Where a family's part of the page begins. */
  static String anchor(String family) {
    return "parity.family." + family;
  }
}
