package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The maker of lists of moves; a move from or to nowhere is left out. */
public final class DeclaredMoves {
  private final PageContext context;
  private final LevelHeads heads;

  public DeclaredMoves(PageContext context) {
    this.context = context;
    this.heads = context.heads();
  }

  public List<DeclaredMove> views(Family family, Predicate<Move> shown) {
    return family.moves().stream()
        .filter(shown)
        .map(move -> view(move))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DeclaredMove> view(Move move) {
    PeerIndex peers = context.content().peers();
    return peers
        .level(move.from().target())
        .flatMap(from -> peers.level(move.to().target()).map(to -> view(move, from, to)));
  }

  private DeclaredMove view(Move move, Level from, Level to) {
    Words words = context.words();
    String kind = move.kind().name().toLowerCase(Locale.ROOT);
    Move.Entry entry = move.entry();
    String how =
        entry == null ? null : words.get("move.entry." + entry.name().toLowerCase(Locale.ROOT));
    return new DeclaredMove(
        heads.head(from),
        heads.head(to),
        kind,
        words.get("move." + kind),
        how,
        context.markup(move.note()),
        from.ref().equals(to.ref()) ? null : new MoveLinks(context).titled(from, to));
  }
}
