package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A maker of a family's ladder: one row for each grade, highest first, and one column for each
 * track.
 */
public final class Ladders {
  private final PageContext context;
  private final LevelHeads heads;
  private final DeclaredMoves moves;

  public Ladders(PageContext context) {
    this.context = context;
    this.heads = context.heads();
    this.moves = new DeclaredMoves(context);
  }

  /** The ladder with the tracks' texts and the moves between them. */
  public Ladder full(Family family) {
    return ladder(family, true);
  }

  /** The bare ladder. */
  public Ladder compact(Family family) {
    return ladder(family, false);
  }

  private Ladder ladder(Family family, boolean texts) {
    List<Track> tracks = heads.tracks(family);
    List<Ladder.Column> columns = new ArrayList<>();
    tracks.forEach(track -> columns.add(column(family, track, texts)));
    List<Ladder.Row> rows = new ArrayList<>();
    grades(family).forEach(grade -> rows.add(row(family, tracks, grade, texts)));
    return new Ladder(columns, rows);
  }

  private Ladder.Column column(Family family, Track track, boolean texts) {
    ArticleView article =
        family.trackIndexes().stream()
            .filter(one -> texts && one.track().id().equals(track.id()))
            .findFirst()
            .map(one -> context.article(one.index().article(), 3))
            .orElse(new ArticleView(List.of()));
    return new Ladder.Column(heads.track(track.id()), context.markup(track.summary()), article);
  }

  /** All grades between the family's lowest and highest, so that gaps are visible. */
  private List<Integer> grades(Family family) {
    NavigableSet<Integer> grades = new FamilyGrades(family).used();
    if (!grades.isEmpty()) {
      int lowest = grades.first();
      int highest = grades.last();
      context.framework().vocabulary().grades().stream()
          .map(Grade::grade)
          .filter(grade -> grade > lowest && grade < highest)
          .forEach(grades::add);
    }
    List<Integer> descending = new ArrayList<>(grades);
    Collections.reverse(descending);
    return descending;
  }

  private Ladder.Row row(Family family, List<Track> tracks, int number, boolean texts) {
    Optional<Grade> grade = context.framework().vocabulary().grade(number);
    List<Level> levels = family.levels().stream().filter(level -> level.grade() == number).toList();
    return new Ladder.Row(
        Anchors.grade(number),
        number,
        context.grades().name(number).orElse(null),
        grade.map(Grade::scope).orElse(null),
        levels.isEmpty() ? null : context.href(Addresses.grade(family.id(), number)),
        peers(family, levels),
        tracks.stream().map(track -> cell(track, levels)).toList(),
        texts ? crossings(family, levels) : List.of());
  }

  private boolean peers(Family family, List<Level> levels) {
    return levels.size() > 1
        && levels.stream()
            .skip(1)
            .anyMatch(level -> context.content().peers().are(family, levels.get(0), level));
  }

  private Ladder.Cell cell(Track track, List<Level> levels) {
    List<LevelHead> here =
        levels.stream()
            .filter(level -> level.ref().track().equals(track.id()))
            .map(heads::head)
            .toList();
    @Nullable String gap = here.isEmpty() ? context.words().get("ladder.gap", track.name()) : null;
    return new Ladder.Cell(heads.track(track.id()), here, gap);
  }

  private List<Ladder.Crossing> crossings(Family family, List<Level> levels) {
    return moves.views(family, move -> crosses(move, levels)).stream()
        .map(move -> new Ladder.Crossing(move, side(move, levels)))
        .toList();
  }

  private static String side(DeclaredMove move, List<Level> levels) {
    if (levels.stream().noneMatch(level -> level.ref().toString().equals(move.to().ref()))) {
      return "away";
    }
    return move.to().track().position() > move.from().track().position() ? "right" : "left";
  }

  private static boolean crosses(Move move, List<Level> levels) {
    boolean leaves = !move.from().target().track().equals(move.to().target().track());
    return leaves && levels.stream().anyMatch(level -> level.ref().equals(move.from().target()));
  }
}
