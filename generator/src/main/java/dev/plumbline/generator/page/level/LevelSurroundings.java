package dev.plumbline.generator.page.level;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.move.MoveLinks;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;

/** The maker of the surroundings of a level: its peers, its moves, and further links. */
final class LevelSurroundings {
  private final PageContext context;
  private final Family family;
  private final Level level;

  LevelSurroundings(PageContext context, Family family, Level level) {
    this.context = context;
    this.family = family;
    this.level = level;
  }

  LevelView.Around around() {
    List<LevelHead> peers = context.heads().heads(context.content().peers().of(family, level));
    return new LevelView.Around(
        peers,
        peers.isEmpty() ? noPeers() : null,
        reason(),
        onward(),
        new DeclaredMoves(context).views(family, this::touches));
  }

  private String noPeers() {
    if (level.peers() instanceof Peers.None || family.peers() instanceof Peers.None) {
      return context.words().get("level.no-peers-declared");
    }
    boolean alone = new FamilyGrades(family).at(level.grade()).size() == 1;
    return context.words().get(alone ? "level.no-peers" : "level.no-peers-here");
  }

  private Markup reason() {
    if (level.peers() instanceof Peers.None none) {
      return context.markup(none.reason());
    }
    return family.peers() instanceof Peers.None none ? context.markup(none.reason()) : Markup.EMPTY;
  }

  private List<Link> onward() {
    List<Link> onward = new ArrayList<>();
    onward.add(
        new Link(
            context.href(Addresses.grade(family.id(), level.grade())),
            context.words().get("level.side-by-side")));
    for (Transition transition : context.content().transitions().toPeers(family, level)) {
      if (transition.move() == null) {
        onward.add(new MoveLinks(context).all(transition));
      }
    }
    onward.add(
        new Link(
            context.href(Addresses.COMPARE, Addresses.comparing(level.ref(), null)),
            context.words().get("level.compare")));
    onward.add(
        new Link(
            context.href(Addresses.REFLECT, "level=" + level.ref()),
            context.words().get("level.reflect")));
    return onward;
  }

  private boolean touches(Move move) {
    return move.from().target().equals(level.ref()) || move.to().target().equals(level.ref());
  }
}
