package dev.plumbline.generator.page.family;

import dev.plumbline.generator.compare.Neighbours;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.ladder.LadderDrawing;
import dev.plumbline.generator.page.ladder.Ladders;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** A family's page: its ladder, and the ways into it. */
public final class FamilyPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    Neighbours neighbours = new Neighbours(content.framework());
    return content.framework().families().stream()
        .map(family -> page(content, family, neighbours))
        .toList();
  }

  private static Page page(SiteContent content, Family family, Neighbours neighbours) {
    SitePath path = Addresses.family(family.id());
    return new Page(path, "family", family.place(), () -> view(content, family, path, neighbours));
  }

  private static FamilyView view(
      SiteContent content, Family family, SitePath path, Neighbours neighbours) {
    PageContext context = new PageContext(content, path);
    PageShells shells = new PageShells(context);
    Markup summary = context.markup(family.summary());
    ArticleView article = context.article(family.index().article(), 2);
    Ladder ladder = new Ladders(context).full(family);
    Markup reason = reason(context, family);
    List<DeclaredMove> moves = new DeclaredMoves(context).views(family, move -> true);
    List<FamilyView.DimensionGroup> dimensions = dimensions(context, family);
    return new FamilyView(
        shells.shell(
            List.of(family.name()),
            FirstSentence.of(family.summary().plain()),
            List.of(shells.home()),
            List.of(),
            family.place()),
        family.id(),
        family.name(),
        summary,
        notice(context.words(), family),
        replacedBy(context, family),
        article,
        ladder,
        LadderDrawing.isWorthwhile(ladder)
            ? new LadderDrawing(context, ladder).diagram(family.name(), family.moves())
            : null,
        peersNote(context.words(), family, ladder),
        reason,
        new Destinations(context, family, neighbours).view(),
        moves,
        dimensions,
        grades(context, family),
        context.href(Addresses.matrix(family.id())),
        LinkedText.owner(family.owner()));
  }

  private static String notice(Words words, Family family) {
    if (family.status() == Status.LEGACY) {
      return words.get(family.replacedBy().isEmpty() ? "family.legacy" : "family.legacy-replaced");
    }
    return family.status() == Status.DRAFT ? words.get("family.draft") : "";
  }

  private static List<Link> replacedBy(PageContext context, Family family) {
    return family.replacedBy().stream()
        .flatMap(ref -> context.framework().family(ref.id()).stream())
        .map(other -> new Link(context.href(Addresses.family(other.id())), other.name()))
        .toList();
  }

  private static String peersNote(Words words, Family family, Ladder ladder) {
    if (ladder.columns().size() < 2) {
      return "";
    }
    return words.get(family.peers() instanceof Peers.None ? "family.no-peers" : "family.peers");
  }

  private static Markup reason(PageContext context, Family family) {
    return family.peers() instanceof Peers.None none ? context.markup(none.reason()) : Markup.EMPTY;
  }

  private static List<FamilyView.DimensionGroup> dimensions(PageContext context, Family family) {
    List<FamilyView.DimensionGroup> groups = new ArrayList<>();
    for (GroupedDimensions group : GroupedDimensions.of(context.framework(), family)) {
      List<FamilyView.DimensionLink> links =
          group.dimensions().stream().map(one -> link(context, family, one)).toList();
      groups.add(
          new FamilyView.DimensionGroup(group.name(), context.markup(group.summary()), links));
    }
    return groups;
  }

  private static FamilyView.DimensionLink link(
      PageContext context, Family family, Dimension dimension) {
    return new FamilyView.DimensionLink(
        dimension.id(),
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())),
        context.markup(dimension.summary()));
  }

  private static List<Link> grades(PageContext context, Family family) {
    return new FamilyGrades(family)
        .used().stream()
            .map(
                grade ->
                    new Link(
                        context.href(Addresses.grade(family.id(), grade)),
                        context.grades().title(grade)))
            .toList();
  }
}
