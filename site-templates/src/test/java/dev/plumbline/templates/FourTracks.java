package dev.plumbline.templates;

import static dev.plumbline.templates.Pieces.NOWHERE;
import static dev.plumbline.templates.Pieces.NO_ARTICLE;
import static dev.plumbline.templates.Pieces.article;
import static dev.plumbline.templates.Pieces.criterion;
import static dev.plumbline.templates.Pieces.frame;
import static dev.plumbline.templates.Pieces.head;
import static dev.plumbline.templates.Pieces.html;
import static dev.plumbline.templates.Pieces.move;
import static dev.plumbline.templates.Pieces.stage;
import static dev.plumbline.templates.Pieces.topics;
import static dev.plumbline.templates.Pieces.week;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.FamilyView;
import dev.plumbline.generator.page.GradeView;
import dev.plumbline.generator.page.Ladder;
import dev.plumbline.generator.page.LevelHead;
import dev.plumbline.generator.page.Link;
import dev.plumbline.generator.page.MatrixView;
import dev.plumbline.generator.page.MoveView;
import dev.plumbline.generator.page.SideBySide;
import dev.plumbline.generator.page.TrackMark;
import java.util.List;
import java.util.stream.IntStream;

/** A family of four tracks, without groups, its titles long. */
final class FourTracks {
  private static final List<TrackMark> TRACKS =
      List.of(
          new TrackMark("Developer", "ic", 1),
          new TrackMark("Tech lead", "other", 2),
          new TrackMark("Technical program manager", "other", 3),
          new TrackMark("Engineering manager", "management", 4));
  private static final List<String> CODES = List.of("D", "TL", "TPM", "EM");
  private static final List<String> NAMES =
      List.of("Technology", "System", "People", "Process", "Influence");
  private static final List<String> STAGES =
      List.of("Adopts", "Specializes", "Evangelizes", "Masters", "Creates");

  private FourTracks() {}

  private static LevelHead level(int track, int grade) {
    TrackMark mark = TRACKS.get(track);
    return head(
        CODES.get(track) + grade, mark.name() + " " + grade, mark, "Works across teams.", grade == 7);
  }

  static Ladder ladder() {
    List<Ladder.Column> columns =
        TRACKS.stream().map(t -> new Ladder.Column(t, Markup.EMPTY, NO_ARTICLE)).toList();
    return new Ladder(columns, IntStream.of(7, 6, 5, 4, 3).mapToObj(FourTracks::row).toList());
  }

  private static Ladder.Row row(int grade) {
    List<Ladder.Cell> cells = IntStream.range(0, 4).mapToObj(t -> cell(t, grade)).toList();
    List<MoveView> moves =
        grade != 5
            ? List.of()
            : List.of(
                move(level(0, 5), level(1, 5), "lateral", "Lateral", "by application"),
                move(level(1, 5), level(3, 5), "lateral", "Lateral", ""),
                move(level(3, 5), level(0, 5), "return", "Return", ""));
    return new Ladder.Row("grade." + grade, grade, "", "", "grade-four.html", grade > 4, cells, moves);
  }

  private static Ladder.Cell cell(int track, int grade) {
    boolean gap = grade < 5 - (3 - track) % 3 || grade < 4 && track > 0;
    return gap
        ? new Ladder.Cell(TRACKS.get(track), List.of(), "No level here.")
        : new Ladder.Cell(TRACKS.get(track), List.of(level(track, grade)), "");
  }

  static FamilyView family() {
    return new FamilyView(
        frame("Engineering", List.of(), List.of()),
        "engineering",
        "Engineering",
        html("<p>Four ways of building.</p>"),
        "",
        List.of(),
        article(),
        ladder(),
        "Grades order these levels and promise no equivalence.",
        html("<p>They were written by different people.</p>"),
        List.of(),
        List.of(),
        List.of(new Link("grade-four.html", "Grade 5")),
        "matrix-four.html",
        "",
        "");
  }

  static GradeView grade() {
    List<LevelHead> columns = IntStream.range(0, 4).mapToObj(t -> level(t, 5)).toList();
    return new GradeView(
        frame("Grade 5", List.of(), List.of()),
        "Engineering",
        5,
        "Grade 5",
        "",
        "Four levels at one grade.",
        Markup.EMPTY,
        "",
        Markup.EMPTY,
        columns,
        List.of("The track “Architect” has no level at this grade."),
        columns.stream()
            .map(c -> html("<p>" + c.title() + " designs and implements medium to large features.</p>"))
            .toList(),
        List.of(),
        List.of(week(60, 20, 0, 20), week(40, 30, 10, 20), week(20, 30, 30, 20), week(10, 25, 50, 15)),
        List.of("Band 5", "Band 5", "Band 4", "Band 5"),
        false,
        new SideBySide(List.of(new SideBySide.RowGroup("expectations.all", "", Markup.EMPTY, rows()))),
        List.of(),
        List.of(),
        NOWHERE,
        new Link("grade-four.html", "Grade 6"),
        new Link("family-four.html", "The whole ladder"));
  }

  private static List<SideBySide.Row> rows() {
    return NAMES.stream()
        .map(
            name ->
                new SideBySide.Row(
                    "dimension." + name.toLowerCase(java.util.Locale.ROOT),
                    name.toLowerCase(java.util.Locale.ROOT),
                    name,
                    "dimension.html",
                    "",
                    List.of(),
                    IntStream.range(0, 4).mapToObj(t -> half(t, name)).toList()))
        .toList();
  }

  private static SideBySide.Cell half(int track, String name) {
    boolean silent = name.equals("People") && track == 0;
    return new SideBySide.Cell(
        TRACKS.get(track),
        level(track, 5),
        silent ? null : stage(STAGES.get(track + 1), track + 2, 5, ""),
        silent
            ? List.of()
            : topics(
                criterion(
                    "is the go-to person for one or more technologies and takes initiative to learn"
                        + " new ones")),
        silent ? "Not asked at this grade." : "",
        Markup.EMPTY);
  }

  static MatrixView matrix() {
    return new MatrixView(
        frame("Matrix", List.of(), List.of()),
        "Engineering",
        "Levels and dimensions",
        TRACKS,
        List.of(new MatrixView.GroupMark("Craft", 1, 2), new MatrixView.GroupMark("People", 2, 3)),
        IntStream.range(0, 5)
            .mapToObj(i -> new MatrixView.Head("d" + i, NAMES.get(i), "dimension.html", i < 2 ? 1 : 2))
            .toList(),
        IntStream.range(0, 12).mapToObj(i -> matrixRow(i / 3, 5 + i % 3)).toList());
  }

  private static MatrixView.Row matrixRow(int track, int grade) {
    return new MatrixView.Row(
        level(track, grade),
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    new MatrixView.Cell(
                        "d" + i,
                        NAMES.get(i),
                        i < 2 ? 1 : 2,
                        STAGES.get(i),
                        (i + 1) + " of 5",
                        i == 3
                            ? List.of()
                            : topics(criterion("designs and implements medium to large features")),
                        i == 3 ? "Not asked at this grade." : ""))
            .toList());
  }
}
