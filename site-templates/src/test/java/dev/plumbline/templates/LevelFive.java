package dev.plumbline.templates;

import static dev.plumbline.templates.Harbour.M5;
import static dev.plumbline.templates.Harbour.R4;
import static dev.plumbline.templates.Harbour.R5;
import static dev.plumbline.templates.Pieces.NO_ARTICLE;
import static dev.plumbline.templates.Pieces.criterion;
import static dev.plumbline.templates.Pieces.frame;
import static dev.plumbline.templates.Pieces.html;
import static dev.plumbline.templates.Pieces.stage;
import static dev.plumbline.templates.Pieces.term;
import static dev.plumbline.templates.Pieces.topic;
import static dev.plumbline.templates.Pieces.week;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ArticleView;
import dev.plumbline.generator.page.CriterionView;
import dev.plumbline.generator.page.CriterionView.Change;
import dev.plumbline.generator.page.CriterionView.Words;
import dev.plumbline.generator.page.Fact;
import dev.plumbline.generator.page.LevelView;
import dev.plumbline.generator.page.Link;
import dev.plumbline.generator.page.StageView;
import dev.plumbline.generator.page.TopicView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A level with everything a level can have. */
final class LevelFive {
  private static final Change NEW = new Change("new", "New here", List.of());
  private static final Change CARRIED = new Change("carried", "Carried over", List.of());
  private static final Change GROWN =
      new Change(
          "grown",
          "Grown",
          List.of(
              new Words("same", "Traces a near miss to a cause that can be "),
              new Words("removed", "repaired"),
              new Words("added", "designed out, with the maker"),
              new Words("same", ".")));

  private LevelFive() {}

  static LevelView level() {
    return new LevelView(
        frame("Principal inspector", contents(), List.of(term())),
        R5,
        "Ride inspection",
        "family.html",
        "Grade 5, Principal",
        "grade.html",
        "",
        html(
            "<p>Principal inspectors find what no one else would find, on rides that no one else"
                + " has seen, and make the finding repeatable.</p>"),
        facts(),
        week(60, 30, 0, 10),
        news(),
        List.of(craft(), people()),
        new LevelView.SectionView("section.deeper", "growing-deeper", "Growing deeper", deeper()),
        List.of(
            new LevelView.SectionView(
                "section.not-a-checklist", "not-a-checklist", "Not a checklist", Harbour.text(3))),
        List.of(M5),
        "Same grade, same band, different work.",
        Markup.EMPTY,
        List.of(Harbour.ACROSS, Harbour.BACK),
        new Link("level.html", "R4 Lead inspector"),
        new Link("level.html", "R6 Master inspector"),
        "Head of craft, inspection",
        "");
  }

  private static List<Link> contents() {
    return List.of(
        new Link("#level.news", "What is new here"),
        new Link("#group.craft", "Craft"),
        new Link("#group.people", "People"),
        new Link("#section.deeper", "Growing deeper"),
        new Link("#level.peers", "Peers"),
        new Link("#level.moves", "Moves"));
  }

  private static List<Fact> facts() {
    return List.of(
        new Fact("Scope", html("Several sites"), html("And the makers who supply them")),
        new Fact("Autonomy", html("Sets direction"), html("4 of 5")),
        new Fact("Pay", html("Band 5"), Markup.EMPTY),
        new Fact("Also called", html("Staff inspector"), Markup.EMPTY),
        new Fact("Typical time to grow into it", html("three to five years"), Markup.EMPTY));
  }

  private static ArticleView deeper() {
    return new ArticleView(
        List.of(
            new ArticleView.Part(
                0,
                "",
                Markup.EMPTY,
                "",
                html(
                    "<p>Nobody is expected to move on from here. Ten years in, the same level"
                        + " means rarer rides, calmer judgement and more people who can do what"
                        + " once only you could.</p>"))));
  }

  private static LevelView.News news() {
    return new LevelView.News(
        R4,
        "Two criteria are new, one has grown, and one is carried over.",
        List.of(
            new LevelView.NewsLine(
                "Depth of mastery",
                "#dimension.mastery",
                "2 new",
                "Practitioner → Sets the method"),
            new LevelView.NewsLine("Quality and safety", "#dimension.safety", "1 grown", "")));
  }

  private static LevelView.Group craft() {
    return new LevelView.Group("group.craft", "Craft", NO_ARTICLE, List.of(mastery(), safety()));
  }

  private static LevelView.DimensionView mastery() {
    return dimension(
        "mastery",
        "Depth of mastery",
        stage("Sets the method", 4, 5, "<p>Others follow a method that was not there.</p>"),
        "At the level before: Practitioner.",
        List.of(
            topic("", method()),
            topic(
                "Before the drawing",
                criterion("asked", "Is asked by makers before the drawing is final.", "", NEW),
                optional())),
        "",
        new Link("", ""));
  }

  private static LevelView.DimensionView safety() {
    return dimension(
        "safety",
        "Quality and safety",
        null,
        "",
        List.of(
            topic(
                "",
                criterion(
                    "traces",
                    "Traces a near miss to a cause that can be designed out, with the maker.",
                    "",
                    GROWN),
                criterion(
                    "stops",
                    "Stops a ride, whoever has paid to open it.",
                    "Everyone at this grade",
                    CARRIED))),
        "",
        new Link("level-before.html#dimension.safety", "1 earlier one not repeated"));
  }

  private static CriterionView method() {
    return new CriterionView(
        "test-the-untested",
        "inspection/ic/r5#test-the-untested",
        "#test-the-untested",
        html(
            "Works out how to test a mechanism that has no test, and writes it so that a"
                + " stranger gets the same answer."),
        html("<p>The writing is half of it: a method that lives in one head is a risk.</p>"),
        List.of(
            html("A test for magnetic brakes that three sites took over."),
            html("A way to listen to bearings.")),
        List.of(),
        false,
        "",
        "",
        NEW);
  }

  private static CriterionView optional() {
    return new CriterionView(
        "speaks",
        "inspection/ic/r5#speaks",
        "#speaks",
        html("Speaks about the craft outside the house."),
        Markup.EMPTY,
        List.of(),
        List.of("public"),
        true,
        "",
        "",
        null);
  }

  private static LevelView.Group people() {
    return new LevelView.Group(
        "group.people",
        "People",
        NO_ARTICLE,
        List.of(
            dimension(
                "organisation",
                "Organisation",
                null,
                "",
                List.of(),
                "Not asked at this grade.",
                new Link("", ""))));
  }

  private static LevelView.DimensionView dimension(
      String id,
      String name,
      @Nullable StageView stage,
      String before,
      List<TopicView> topics,
      String silence,
      Link earlier) {
    return new LevelView.DimensionView(
        "dimension." + id,
        id,
        name,
        "dimension.html",
        html("<p>What " + name.toLowerCase(java.util.Locale.ROOT) + " is about, in a line.</p>"),
        stage,
        before,
        topics,
        silence,
        silence.isEmpty() ? Markup.EMPTY : html("<p>Leading people is the other track's work.</p>"),
        earlier);
  }
}
