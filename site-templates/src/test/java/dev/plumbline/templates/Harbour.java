package dev.plumbline.templates;

import static dev.plumbline.templates.Pieces.IC;
import static dev.plumbline.templates.Pieces.MANAGEMENT;
import static dev.plumbline.templates.Pieces.NO_ARTICLE;
import static dev.plumbline.templates.Pieces.article;
import static dev.plumbline.templates.Pieces.frame;
import static dev.plumbline.templates.Pieces.head;
import static dev.plumbline.templates.Pieces.html;
import static dev.plumbline.templates.Pieces.link;
import static dev.plumbline.templates.Pieces.move;
import static dev.plumbline.templates.Pieces.term;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ArticleView;
import dev.plumbline.generator.page.FamilyView;
import dev.plumbline.generator.page.HomeView;
import dev.plumbline.generator.page.Ladder;
import dev.plumbline.generator.page.LevelHead;
import dev.plumbline.generator.page.Link;
import dev.plumbline.generator.page.MoveView;
import dev.plumbline.generator.page.TrackMark;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A family of two tracks with gaps and moves, and the pages that show its ladder. */
final class Harbour {
  static final LevelHead R3 = head("R3", "Senior inspector", IC, "Signs for a ride, alone.", true);
  static final LevelHead R4 =
      head("R4", "Lead inspector", IC, "Owns the inspection of a whole site.", false);
  static final LevelHead R5 =
      head(
          "R5",
          "Principal inspector",
          IC,
          "Finds what no one else would find, and makes the finding repeatable.",
          true);
  static final LevelHead R6 =
      head(
          "R6",
          "Master inspector",
          IC,
          "Settles what safe means for rides that do not exist yet.",
          true);
  static final LevelHead M4 =
      head("M4", "Inspection manager", MANAGEMENT, "Leads the people who inspect a site.", false);
  static final LevelHead M5 =
      head(
          "M5",
          "Head of inspection",
          MANAGEMENT,
          "Builds the teams that let every finding be made in time.",
          true);
  static final LevelHead M6 =
      head(
          "M6",
          "Director of Inspection, Certification and Donaudampfschifffahrtsgesellschaftswesen",
          MANAGEMENT,
          "Answers for every seat and every season.",
          false);
  static final MoveView ACROSS = move(R5, M5, "lateral", "Lateral", "by application");
  static final MoveView BACK = move(M5, R5, "return", "Return", "by agreement");

  private Harbour() {}

  static Ladder ladder() {
    MoveView four = move(R4, M4, "lateral", "Lateral", "by application");
    MoveView down = move(M4, R4, "return", "Return", "by agreement");
    return new Ladder(
        List.of(
            new Ladder.Column(IC, html("<p>Mastery of the craft.</p>"), NO_ARTICLE),
            new Ladder.Column(MANAGEMENT, html("<p>Care for those who do it.</p>"), NO_ARTICLE)),
        List.of(
            row(6, "", "The whole organisation", true, R6, M6, List.of()),
            row(5, "Principal", "Several sites", true, R5, M5, List.of(ACROSS, BACK)),
            row(4, "", "A site", true, R4, M4, List.of(four, down)),
            row(
                3,
                "",
                "A ride",
                false,
                R3,
                null,
                List.of(move(R3, M4, "promotion", "Promotion", ""))),
            row(2, "", "A mechanism", false, null, null, List.of())));
  }

  private static Ladder.Row row(
      int grade,
      String name,
      String scope,
      boolean peers,
      @Nullable LevelHead ic,
      @Nullable LevelHead management,
      List<MoveView> moves) {
    List<Ladder.Cell> cells = List.of(cell(IC, ic), cell(MANAGEMENT, management));
    return new Ladder.Row(
        "grade." + grade, grade, name, scope, ic == null ? "" : "grade.html", peers, cells, moves);
  }

  private static Ladder.Cell cell(TrackMark track, @Nullable LevelHead level) {
    return level == null
        ? new Ladder.Cell(track, List.of(), "No level on this track at this grade.")
        : new Ladder.Cell(track, List.of(level), "");
  }

  static FamilyView family() {
    return new FamilyView(
        frame(
            "Ride inspection", List.of(new Link("#family.ladder", "The ladder")), List.of(term())),
        "inspection",
        "Ride inspection",
        html(
            "<p>Finding what would fail before it does. The ladder is as long for those who keep"
                + " their hands on the machine as for those who lead.</p>"),
        "This family is a draft: it may change until the spring.",
        List.of(link("Ride engineering")),
        article(2),
        ladder(),
        "Levels of the same grade are peers: same band, same standing, different work.",
        Markup.EMPTY,
        List.of(
            new MoveView(
                R5,
                M5,
                "lateral",
                "Lateral",
                "by application",
                html("<p>A season as deputy helps.</p>")),
            BACK),
        dimensions(),
        IntStream.of(6, 5, 4, 3).mapToObj(g -> new Link("grade.html", "Grade " + g)).toList(),
        "matrix.html",
        "Heads of craft",
        "");
  }

  private static List<FamilyView.DimensionGroup> dimensions() {
    List<FamilyView.DimensionLink> links =
        List.of(
            new FamilyView.DimensionLink(
                "mastery",
                "Depth of mastery",
                "dimension.html",
                html("<p>How well the craft is known.</p>")),
            new FamilyView.DimensionLink(
                "safety",
                "Quality and safety",
                "dimension.html",
                html("<p>What is never traded away.</p>")));
    return List.of(
        new FamilyView.DimensionGroup("Craft", html("<p>The work itself.</p>"), links),
        new FamilyView.DimensionGroup("", Markup.EMPTY, links.subList(0, 1)));
  }

  static HomeView home() {
    return new HomeView(
        frame("Home", List.of(), List.of(term())),
        "Harbour Works careers",
        html(
            "<p>What is expected of an inspector and of a manager at the same grade, side by"
                + " side.</p>"),
        article(2),
        List.of(
            new HomeView.FamilyCard(
                "inspection",
                "Ride inspection",
                "family.html",
                html("<p>Finding what would fail before it does.</p>"),
                "",
                "7 levels on 2 tracks",
                ladder()),
            new HomeView.FamilyCard(
                "engineering",
                "Engineering",
                "family-four.html",
                Markup.EMPTY,
                "Draft",
                "15 levels on 4 tracks",
                FourTracks.ladder()),
            new HomeView.FamilyCard(
                "kitchens",
                "Kitchens",
                "family.html",
                Markup.EMPTY,
                "Legacy",
                "3 levels on 1 track",
                null)),
        List.of(link("How to use this"), link("How moving across works"), link("Questions")),
        List.of(link("Find my level"), link("How moving across works")),
        "glossary.html");
  }

  static ArticleView text(int level) {
    return article(level);
  }
}
