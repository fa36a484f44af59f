package dev.plumbline.templates;

import static dev.plumbline.templates.Harbour.M5;
import static dev.plumbline.templates.Harbour.R3;
import static dev.plumbline.templates.Harbour.R4;
import static dev.plumbline.templates.Harbour.R5;
import static dev.plumbline.templates.Harbour.R6;
import static dev.plumbline.templates.Pieces.IC;
import static dev.plumbline.templates.Pieces.MANAGEMENT;
import static dev.plumbline.templates.Pieces.criterion;
import static dev.plumbline.templates.Pieces.frame;
import static dev.plumbline.templates.Pieces.html;
import static dev.plumbline.templates.Pieces.pips;
import static dev.plumbline.templates.Pieces.stage;
import static dev.plumbline.templates.Pieces.term;
import static dev.plumbline.templates.Pieces.topic;
import static dev.plumbline.templates.Pieces.topics;
import static dev.plumbline.templates.Pieces.week;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.CriterionView;
import dev.plumbline.generator.page.DimensionPageView;
import dev.plumbline.generator.page.GradeView;
import dev.plumbline.generator.page.Link;
import dev.plumbline.generator.page.SideBySide;
import dev.plumbline.generator.page.StageView;
import dev.plumbline.generator.page.TopicView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two tracks side by side: a grade and a dimension. */
final class GradeFive {
  private GradeFive() {}

  static GradeView grade() {
    return new GradeView(
        frame("Grade 5", contents(), List.of(term())),
        "Ride inspection",
        5,
        "Grade 5",
        "Principal",
        "Two ways of carrying several sites. They are peers: same grade, same band, different work.",
        Markup.EMPTY,
        "Several sites, and the makers who supply them",
        Markup.EMPTY,
        List.of(R5, M5),
        List.of(),
        summaries(),
        scales(),
        List.of(week(60, 30, 0, 10), week(10, 25, 50, 15)),
        List.of("Band 5. Peers share a band by construction.", "Band 5."),
        true,
        expectations(),
        List.of(toManager(), toInspector()),
        List.of(Harbour.ACROSS, Harbour.BACK),
        new Link("grade.html", "Grade 4"),
        new Link("grade.html", "Grade 6"),
        new Link("family.html", "The whole ladder"));
  }

  private static List<Link> contents() {
    return List.of(
        new Link("#group.craft", "Craft"),
        new Link("#group.people", "People"),
        new Link("#grade.crossings", "What a move across would change"),
        new Link("#grade.moves", "Moves"));
  }

  private static List<Markup> summaries() {
    return List.of(
        html(
            "<p>Finds what no one else would find, on rides that no one else has seen, and"
                + " makes the finding repeatable.</p>"),
        html(
            "<p>Builds the teams and the calendar that let every finding be made in time and"
                + " acted upon.</p>"));
  }

  private static List<GradeView.ScaleRow> scales() {
    return List.of(
        new GradeView.ScaleRow(
            "Autonomy",
            true,
            List.of(
                new GradeView.ScaleCell(IC, "Sets direction", "4 of 5", pips(4, 5), Markup.EMPTY),
                new GradeView.ScaleCell(
                    MANAGEMENT, "Sets direction", "4 of 5", pips(4, 5), Markup.EMPTY))),
        new GradeView.ScaleRow(
            "Reach",
            false,
            List.of(
                new GradeView.ScaleCell(IC, "Makers and sites", "4 of 6", pips(4, 6), Markup.EMPTY),
                new GradeView.ScaleCell(MANAGEMENT, "Sites", "3 of 6", pips(3, 6), Markup.EMPTY))));
  }

  private static GradeView.Crossing toManager() {
    return new GradeView.Crossing(
        R5,
        M5,
        "If you moved to head of inspection",
        List.of("Shaping teams", "Having someone ready for each seat", "Half a week of managing"),
        List.of("Inventing tests yourself", "Half of each week at the ride"),
        List.of(
            "Stopping a ride when it must be stopped", "Reading an inspection for what it hides"),
        "By application. Same grade, same band: a change of work, not a promotion.");
  }

  private static GradeView.Crossing toInspector() {
    return new GradeView.Crossing(
        M5,
        R5,
        "If you came back to principal inspector",
        List.of("Taking the rides that no one has seen", "Teaching the eye"),
        List.of("The calendar, the seats, the budget"),
        List.of("What you learned about how work gets done"),
        "By agreement. Same grade, same band: not a demotion.");
  }

  private static SideBySide expectations() {
    return new SideBySide(
        List.of(
            new SideBySide.RowGroup(
                "group.craft",
                "Craft",
                html("<p>The work itself, and what it is worth to those who ride.</p>"),
                List.of(mastery(), safety())),
            new SideBySide.RowGroup(
                "group.people", "People", Markup.EMPTY, List.of(growing(), organisation()))));
  }

  private static SideBySide.Row mastery() {
    CriterionView method =
        criterion(
            "Works out how to test a mechanism that has no test, and writes it so that a stranger"
                + " gets the same answer.");
    return row(
        "mastery",
        "Depth of mastery",
        List.of(),
        said(
            stage("Sets the method", 4, 5, "<p>Others follow a method that was not there.</p>"),
            List.of(
                topic("", method),
                topic(
                    "Before the drawing",
                    criterion("Is asked by makers before the drawing is final.")))),
        said(
            stage("Reads it soundly", 2, 5, ""),
            topics(criterion("Can tell a sound inspection from a hurried one by reading it."))));
  }

  private static SideBySide.Row safety() {
    CriterionView stop =
        criterion(
            "stop",
            "Stops a ride, whoever has paid to open it, and explains the decision to those who must"
                + " live with it.",
            "Everyone",
            null);
    return row(
        "safety",
        "Quality and safety",
        List.of(stop),
        said(
            null,
            topics(
                criterion(
                    "Traces a <button type=\"button\" class=\"term\""
                        + " popovertarget=\"term.near-miss\">near miss</button> to a"
                        + " cause that can be designed out."))),
        said(null, topics(criterion("Sees that no one is ever worse off for stopping a ride."))));
  }

  private static SideBySide.Row growing() {
    return row(
        "growing",
        "Growing others",
        List.of(),
        said(
            null,
            topics(
                criterion(
                    "Teaches the eye: after a season beside them, an inspector sees"
                        + " what they see."))),
        said(
            null,
            topics(
                criterion(
                    "Has someone ready for each seat in the team, including their" + " own."))));
  }

  private static SideBySide.Row organisation() {
    return row(
        "organisation",
        "Organisation",
        List.of(),
        null,
        said(
            null,
            topics(
                criterion(
                    "Shapes teams around rides and seasons, not around reporting" + " lines."))));
  }

  private record Said(@Nullable StageView stage, List<TopicView> topics) {}

  private static Said said(@Nullable StageView stage, List<TopicView> topics) {
    return new Said(stage, topics);
  }

  private static SideBySide.Row row(
      String id,
      String label,
      List<CriterionView> shared,
      @Nullable Said ic,
      @Nullable Said management) {
    return new SideBySide.Row(
        "dimension." + id,
        id,
        label,
        "dimension.html",
        "",
        shared,
        List.of(cell(true, ic), cell(false, management)));
  }

  private static SideBySide.Cell cell(boolean ic, @Nullable Said said) {
    return new SideBySide.Cell(
        ic ? IC : MANAGEMENT,
        ic ? R5 : M5,
        said == null ? null : said.stage(),
        said == null ? List.of() : said.topics(),
        said == null ? "Not asked at this grade." : "",
        said == null ? html("<p>Leading people is the other track's work.</p>") : Markup.EMPTY);
  }

  static DimensionPageView dimension() {
    return new DimensionPageView(
        frame("Depth of mastery", List.of(), List.of()),
        "mastery",
        "Ride inspection",
        "Depth of mastery",
        "Craft",
        html("<p>How well the craft is known, and how far that knowledge carries.</p>"),
        List.of(
            stageCard("Learns it", List.of(R3)),
            stageCard("Reads it soundly", List.of(R4, M5)),
            stageCard("Sets the method", List.of(R5, R6))),
        List.of(IC, MANAGEMENT),
        growth(),
        Pieces.NOWHERE,
        new Link("dimension.html", "Quality and safety"));
  }

  private static SideBySide growth() {
    List<SideBySide.Row> rows =
        List.of(4, 5).stream()
            .map(
                grade ->
                    new SideBySide.Row(
                        "growth." + grade,
                        "mastery",
                        "Grade " + grade,
                        "grade.html",
                        "Several sites",
                        List.of(),
                        List.of(
                            cell(
                                true,
                                said(
                                    stage("Sets the method", grade - 1, 5, ""),
                                    topics(
                                        criterion(
                                            "Is asked by makers before the drawing is final.")))),
                            grade == 4
                                ? new SideBySide.Cell(
                                    MANAGEMENT,
                                    null,
                                    null,
                                    List.of(),
                                    "This track has no level at this grade.",
                                    Markup.EMPTY)
                                : cell(false, null))))
            .toList();
    return new SideBySide(List.of(new SideBySide.RowGroup("growth.all", "", Markup.EMPTY, rows)));
  }

  private static DimensionPageView.StageCard stageCard(
      String name, List<dev.plumbline.generator.page.LevelHead> levels) {
    return new DimensionPageView.StageCard(
        "stage." + name.substring(0, 4).strip().toLowerCase(java.util.Locale.ROOT),
        name,
        html("<p>Knows why each check is on the list.</p>"),
        List.of(
            html("Finds what the list does not name."), html("Says what would change their mind.")),
        List.of(html("A bearing that sang a half tone flat.")),
        levels);
  }
}
