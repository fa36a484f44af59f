package dev.plumbline.templates;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ArticleView;
import dev.plumbline.generator.page.CriterionView;
import dev.plumbline.generator.page.Frame;
import dev.plumbline.generator.page.LevelHead;
import dev.plumbline.generator.page.Link;
import dev.plumbline.generator.page.MoveView;
import dev.plumbline.generator.page.StageView;
import dev.plumbline.generator.page.TopicView;
import dev.plumbline.generator.page.TrackMark;
import dev.plumbline.generator.page.WeekView;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Small parts that the sample pages are made of. */
final class Pieces {
  static final TrackMark IC = new TrackMark("Individual contributor", "ic", 1);
  static final TrackMark MANAGEMENT = new TrackMark("Management", "management", 2);
  static final Link NOWHERE = new Link("", "");
  static final ArticleView NO_ARTICLE = new ArticleView(List.of());

  private Pieces() {}

  static Markup html(String html) {
    return new Markup(html);
  }

  static Link link(String text) {
    return new Link("../other.html", text);
  }

  static Frame frame(String title, List<Link> contents, List<Frame.TermNote> terms) {
    return new Frame(
        "en",
        "ltr",
        title + " · Harbour Works careers",
        "What Harbour Works expects of those who keep its rides safe.",
        "inspection/page.html",
        "",
        List.of("style/tokens.css", "style/site.css"),
        new Frame.Site("Harbour Works careers", "home.html", ""),
        List.of(
            new Frame.NavItem("family.html", "Crafts", true),
            new Frame.NavItem("prose.html", "Moving across", false),
            new Frame.NavItem("prose.html", "Is it fair?", false),
            new Frame.NavItem("glossary.html", "Glossary", false)),
        List.of(new Link("home.html", "Home"), new Link("family.html", "Ride inspection")),
        contents,
        new Frame.Source(
            "https://git.example.org/edit/families/inspection/ic/r5.md",
            "https://git.example.org/log/families/inspection/ic/r5.md",
            "https://git.example.org/issues/new"),
        new Frame.Foot("Open edition", "Version 2.1.0, 21 November 2026", "People team", ""),
        terms);
  }

  static Frame.TermNote term() {
    return new Frame.TermNote(
        "term.near-miss",
        "Near miss",
        html("<p>Something that went wrong and hurt no one, this time.</p>"),
        "glossary.html#term.near-miss");
  }

  static LevelHead head(String code, String title, TrackMark track, String line, boolean stay) {
    int grade = Integer.parseInt(code.substring(code.length() - 1));
    String ref = "inspection/" + track.kind() + "/" + code.toLowerCase(Locale.ROOT);
    return new LevelHead(ref, code, title, grade, "level.html", track, line, stay, "");
  }

  static CriterionView criterion(String text) {
    return criterion("", text, "", null);
  }

  static CriterionView criterion(
      String id,
      String text,
      String origin,
      CriterionView.@org.jspecify.annotations.Nullable Change change) {
    return new CriterionView(
        id,
        "inspection/ic/r5#" + (id.isEmpty() ? "some" : id),
        "level.html#" + id,
        html(text),
        Markup.EMPTY,
        List.of(),
        List.of(),
        false,
        origin,
        origin.isEmpty() ? "" : "family.html",
        change);
  }

  static List<TopicView> topics(CriterionView... criteria) {
    return List.of(topic("", criteria));
  }

  static TopicView topic(String name, CriterionView... criteria) {
    TopicView.Chunk chunk = new TopicView.Chunk(Markup.EMPTY, "", List.of(criteria));
    return new TopicView(html(name), List.of(chunk));
  }

  static StageView stage(String name, int at, int of, String summary) {
    return new StageView(name, at + " of " + of, pips(at, of), false, html(summary));
  }

  static List<Boolean> pips(int at, int of) {
    return IntStream.range(0, of).mapToObj(i -> i < at).toList();
  }

  static WeekView week(int making, int guiding, int managing, int other) {
    return new WeekView(
        List.of(
            new WeekView.Bar("Inspecting", "making", making),
            new WeekView.Bar("Guiding", "guiding", guiding),
            new WeekView.Bar("Managing", "managing", managing),
            new WeekView.Bar("Everything else", "other", other)),
        "Inspecting "
            + making
            + " percent, guiding "
            + guiding
            + ", managing "
            + managing
            + ", everything else "
            + other
            + ".");
  }

  static MoveView move(LevelHead from, LevelHead to, String kind, String word, String entry) {
    return new MoveView(from, to, kind, word, entry, Markup.EMPTY);
  }

  static ArticleView article(int level) {
    return new ArticleView(
        List.of(
            new ArticleView.Part(
                0,
                "",
                Markup.EMPTY,
                "",
                html(
                    "<p>This framework says what we expect at each grade, and says it for both"
                        + " tracks on the same page. It is <strong>not a checklist</strong>: nobody"
                        + " does all of it every week.</p>")),
            new ArticleView.Part(
                level,
                "how-to-read-it",
                html("How to read it"),
                "How to read it",
                html(
                    "<p>Start with <a href=\"family.html\">your family</a>, then open your grade."
                        + " A <button type=\"button\" class=\"term\""
                        + " popovertarget=\"term.near-miss\">near miss</button> explains"
                        + " itself.</p><ul><li>One item.</li><li>Another, which runs on for long"
                        + " enough to be set on two lines wherever the measure is kept within"
                        + " reason.</li></ul><blockquote><p>Pay follows contribution, not"
                        + " headcount.</p></blockquote><div class=\"table\"><table><thead><tr><th"
                        + " scope=\"col\">Grade</th><th"
                        + " scope=\"col\">Scope</th></tr></thead><tbody><tr><td>4</td><td>A"
                        + " site</td></tr><tr><td>5</td><td>Several"
                        + " sites</td></tr></tbody></table></div><pre><code>- Stops a ride."
                        + " {#stops-a-ride}</code></pre>"))));
  }
}
