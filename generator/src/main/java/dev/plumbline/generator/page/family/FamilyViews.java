package dev.plumbline.generator.page.family;

import dev.plumbline.generator.compare.Neighbours;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.ladder.Ladders;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.shell.FamilyExtents;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.Introduction;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.TableLinks;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A maker of a family's page. */
final class FamilyViews {
  private final PageContext context;
  private final Family family;
  private final Neighbours neighbours;

  FamilyViews(PageContext context, Family family, Neighbours neighbours) {
    this.context = context;
    this.family = family;
    this.neighbours = neighbours;
  }

  FamilyView view() {
    Introduction introduction = Introduction.of(context, family.index().article());
    return new FamilyView(
        shell(),
        opening(introduction),
        ladder(),
        new DestinationsViews(context, family, neighbours).view(),
        comparisons(),
        dimensions(),
        moves(),
        introduction.after(),
        LinkedText.owner(family.owner()));
  }

  private PageShell shell() {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(family.name()),
        FirstSentence.of(family.summary().plain()),
        List.of(shells.home()),
        List.of(),
        family.place());
  }

  private FamilyView.Opening opening(Introduction introduction) {
    return new FamilyView.Opening(
        family.name(),
        context.markup(family.summary()),
        introduction.before(),
        introduction.excerpt(),
        notice());
  }

  private FamilyView.@Nullable Notice notice() {
    List<Link> instead =
        family.settings().replacedBy().stream()
            .flatMap(ref -> context.framework().family(ref.id()).stream())
            .map(other -> new Link(context.href(Addresses.family(other.id())), other.name()))
            .toList();
    if (family.status() == Status.LEGACY) {
      String key =
          family.settings().replacedBy().isEmpty() ? "family.legacy" : "family.legacy-replaced";
      return new FamilyView.Notice(context.words().get(key), instead);
    }
    return family.status() == Status.DRAFT
        ? new FamilyView.Notice(context.words().get("family.draft"), instead)
        : null;
  }

  private FamilyView.LadderSection ladder() {
    Ladder ladder = new Ladders(context).full(family);
    return new FamilyView.LadderSection(
        ladder,
        ladder.columns().size() < 2 ? null : peersNote(),
        new FamilyExtents(context).missing(family));
  }

  private FamilyView.PeersNote peersNote() {
    return family.peers() instanceof Peers.None none
        ? new FamilyView.PeersNote(
            context.words().get("family.no-peers"), context.markup(none.reason()))
        : new FamilyView.PeersNote(context.words().get("family.peers"), Markup.EMPTY);
  }

  private FamilyView.@Nullable MoveSection moves() {
    List<DeclaredMove> moves = new DeclaredMoves(context).views(family, move -> true);
    return moves.isEmpty()
        ? null
        : new FamilyView.MoveSection(context.words().count("family.moves", moves.size()), moves);
  }

  private FamilyView.Comparisons comparisons() {
    return new FamilyView.Comparisons(
        new FamilyGrades(family)
            .used().stream().map(grade -> context.grades().link(family, grade)).toList(),
        context.href(Addresses.matrix(family.id())),
        new TableLinks(context).links());
  }

  private List<FamilyView.DimensionGroup> dimensions() {
    List<FamilyView.DimensionGroup> groups = new ArrayList<>();
    for (GroupedDimensions group : GroupedDimensions.of(context.framework(), family)) {
      List<FamilyView.DimensionLink> links = group.dimensions().stream().map(this::link).toList();
      groups.add(
          new FamilyView.DimensionGroup(
              group.group() == null ? null : group.group().name(),
              context.markup(group.summary()),
              links));
    }
    return groups;
  }

  private FamilyView.DimensionLink link(Dimension dimension) {
    return new FamilyView.DimensionLink(
        dimension.id(),
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())),
        context.markup(dimension.summary()));
  }
}
