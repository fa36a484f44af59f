package dev.plumbline.generator.page.level;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.shell.PageContext;

/** The maker of the surroundings of a level: why it has no peers, and its moves. */
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
    return new LevelView.Around(reason(), new DeclaredMoves(context).views(family, this::touches));
  }

  private Markup reason() {
    if (level.peers() instanceof Peers.None none) {
      return context.markup(none.reason());
    }
    return family.peers() instanceof Peers.None none ? context.markup(none.reason()) : Markup.EMPTY;
  }

  private boolean touches(Move move) {
    return move.from().target().equals(level.ref()) || move.to().target().equals(level.ref());
  }
}
