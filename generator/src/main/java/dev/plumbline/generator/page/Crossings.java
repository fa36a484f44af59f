package dev.plumbline.generator.page;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What moving from one level of a grade to another would change: between the levels that a move is
 * declared for, and between individual contributors and managers who are peers.
 */
final class Crossings {
  private final PageContext context;
  private final Family family;
  private final List<Level> levels;
  private final LevelHeads heads;

  Crossings(PageContext context, Family family, List<Level> levels) {
    this.context = context;
    this.family = family;
    this.levels = levels;
    this.heads = context.heads();
  }

  List<GradeView.Crossing> all() {
    List<GradeView.Crossing> crossings = new ArrayList<>();
    for (Level from : levels) {
      for (Level to : levels) {
        if (!from.ref().equals(to.ref())
            && (declared(from, to).isPresent() || acrossAsPeers(from, to))) {
          crossings.add(crossing(from, to));
        }
      }
    }
    return crossings;
  }

  private Optional<Move> declared(Level from, Level to) {
    return family.moves().stream()
        .filter(move -> move.from().target().equals(from.ref()))
        .filter(move -> move.to().target().equals(to.ref()))
        .findFirst();
  }

  private boolean acrossAsPeers(Level from, Level to) {
    boolean pair =
        (kind(from) == TrackKind.IC && kind(to) == TrackKind.MANAGEMENT)
            || (kind(from) == TrackKind.MANAGEMENT && kind(to) == TrackKind.IC);
    return pair && context.edition().peering().are(family, from, to);
  }

  private TrackKind kind(Level level) {
    return context
        .framework()
        .vocabulary()
        .track(level.ref().track())
        .map(track -> track.kind())
        .orElse(TrackKind.OTHER);
  }

  private GradeView.Crossing crossing(Level from, Level to) {
    Words words = context.words();
    CrossingPhrases phrases =
        new CrossingPhrases(
            words, context.framework().vocabulary().activities(), family.dimensions(), from, to);
    return new GradeView.Crossing(
        heads.head(from),
        heads.head(to),
        words.get("crossing.to", to.title()),
        phrases.start(),
        phrases.stop(),
        phrases.keep(),
        statement(from, to));
  }

  private String statement(Level from, Level to) {
    Words words = context.words();
    List<String> sentences = new ArrayList<>();
    Optional<Move> move = declared(from, to);
    move.map(Move::entry)
        .ifPresent(
            entry ->
                sentences.add(
                    words.get("crossing.entry." + entry.name().toLowerCase(Locale.ROOT))));
    boolean promotion = move.map(Move::kind).filter(Move.Kind.PROMOTION::equals).isPresent();
    if (context.edition().peering().are(family, from, to) && !promotion) {
      String pay = Pay.statement(context, from);
      boolean samePay = !pay.isEmpty() && Objects.equals(pay, Pay.statement(context, to));
      String key = kind(to) == TrackKind.IC ? "crossing.peers-back" : "crossing.peers-to";
      sentences.add(words.get(samePay ? key + "-pay" : key));
    }
    return String.join(" ", sentences);
  }
}
