package dev.plumbline.generator.page;

import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Stage;
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
    this.heads = new LevelHeads(context);
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
    List<String> start = new ArrayList<>();
    List<String> stop = new ArrayList<>();
    List<String> keep = new ArrayList<>();
    for (Dimension dimension : family.dimensions()) {
      gained(from, to, dimension).ifPresent(start::add);
      gained(to, from, dimension).ifPresent(stop::add);
      kept(from, to, dimension).ifPresent(keep::add);
    }
    for (Activity activity : context.framework().vocabulary().activities()) {
      moreOf(from, to, activity).ifPresent(start::add);
      moreOf(to, from, activity).ifPresent(stop::add);
    }
    String key = kind(to) == TrackKind.IC ? "crossing.back" : "crossing.to";
    return new GradeView.Crossing(
        heads.head(from),
        heads.head(to),
        context.words().get(key, to.title()),
        start,
        stop,
        keep,
        statement(from, to));
  }

  /** What the second level asks under a dimension and the first does not. */
  private Optional<String> gained(Level from, Level to, Dimension dimension) {
    Words words = context.words();
    int before = stage(from, dimension);
    int after = stage(to, dimension);
    if (before >= 0 && after > before) {
      String name = dimension.stages().get(after).name();
      String old = dimension.stages().get(before).name();
      return Optional.of(words.get("crossing.stage", dimension.name(), name, old));
    }
    int own = own(from, to, dimension);
    if (asked(to, dimension) > 0 && asked(from, dimension) == 0) {
      return Optional.of(words.get("crossing.only-there", dimension.name()));
    }
    return own == 0
        ? Optional.empty()
        : Optional.of(words.count("crossing.own", own, dimension.name()));
  }

  private Optional<String> kept(Level from, Level to, Dimension dimension) {
    int shared = SharedCriteria.of(List.of(from, to), dimension.id()).criteria().size();
    int stage = stage(from, dimension);
    if (stage >= 0 && stage == stage(to, dimension)) {
      Stage same = dimension.stages().get(stage);
      return Optional.of(context.words().get("crossing.same-stage", dimension.name(), same.name()));
    }
    return shared == 0
        ? Optional.empty()
        : Optional.of(context.words().count("crossing.shared", shared, dimension.name()));
  }

  private Optional<String> moreOf(Level from, Level to, Activity activity) {
    if (from.profile().week().isEmpty() || to.profile().week().isEmpty()) {
      return Optional.empty();
    }
    int before = Weeks.percent(from, activity);
    int after = Weeks.percent(to, activity);
    return after <= before
        ? Optional.empty()
        : Optional.of(context.words().get("crossing.week", activity.name(), after, before));
  }

  private static int own(Level from, Level to, Dimension dimension) {
    SharedCriteria shared = SharedCriteria.of(List.of(from, to), dimension.id());
    return asked(to, dimension) - shared.criteria().size();
  }

  private static int asked(Level level, Dimension dimension) {
    return level.expectation(dimension.id()).map(one -> one.criteria().size()).orElse(0);
  }

  private static int stage(Level level, Dimension dimension) {
    String id = level.profile().stage(dimension.id()).map(one -> one.stage().id()).orElse("");
    return dimension.stages().stream().map(Stage::id).toList().indexOf(id);
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
