package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.expectation.GroupHead;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.move.PairView;
import dev.plumbline.generator.page.move.TransitionViews;
import dev.plumbline.generator.page.profile.BarChart;
import dev.plumbline.generator.page.profile.Places;
import dev.plumbline.generator.page.profile.ScaleRow;
import dev.plumbline.generator.page.profile.StageCharts;
import dev.plumbline.generator.page.profile.SummaryView;
import dev.plumbline.generator.page.profile.SummaryViews;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.page.shell.ParityLinks;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The maker of the page of one grade. */
final class GradeViews {
  /** The most dimensions in the contents of the page. */
  private static final int LINKED = 12;

  private final PageContext context;
  private final Family family;
  private final int grade;
  private final List<Level> levels;
  private final LevelHeads heads;
  private final Places places;

  GradeViews(PageContext context, Family family, int grade) {
    this.context = context;
    this.family = family;
    this.grade = grade;
    this.levels = new FamilyGrades(family).at(grade);
    this.heads = context.heads();
    this.places = new Places(context.framework(), family, levels);
  }

  GradeView view() {
    Markup reason = reason();
    Optional<Grade> own = context.framework().vocabulary().grade(grade);
    Markup about = own.map(one -> context.markup(one.summary())).orElse(Markup.EMPTY);
    SummaryView summary = new SummaryViews(context).of(levels, chart());
    SideBySide expectations = new GradeRows(context, family, levels).rows();
    List<PairView> transitions = new TransitionViews(context).among(levels);
    List<DeclaredMove> moves = new DeclaredMoves(context).views(family, this::touches);
    return new GradeView(
        shell(expectations, !transitions.isEmpty(), !moves.isEmpty()),
        opening(summary, reason, about),
        summary,
        glance(summary),
        expectations,
        ParityLinks.toLevels(context, family, levels),
        transitions,
        moves,
        pager());
  }

  private GradeView.Opening opening(SummaryView summary, Markup reason, Markup about) {
    return new GradeView.Opening(
        family.name(),
        context.grades().title(grade),
        context.grades().name(grade).orElse(null),
        new GradeLede(context, places, summary.sharedPay() != null).sentence(),
        reason,
        new DifferenceSentences(context, places).sentences(),
        about,
        gaps());
  }

  /** The chart of the places that differ; of a level alone, of all its stages. */
  private @Nullable BarChart chart() {
    StageCharts charts = new StageCharts(context, family);
    return levels.size() == 1 ? charts.of(levels) : charts.apart(levels);
  }

  private GradeView.Glance glance(SummaryView summary) {
    boolean alone = levels.size() == 1;
    return new GradeView.Glance(
        context.words().get(alone ? "level.facts" : "grade.same"),
        new SharedFacts(context, places, summary).facts(),
        alone ? List.of() : summary.scales().stream().filter(this::isExplained).toList(),
        context.words().get(alone ? "grade.stages" : "grade.stages.apart"));
  }

  /** Whether levels stand apart on a scale, and it says more of them than the chart does. */
  private boolean isExplained(ScaleRow row) {
    return row.shared() == null
        && row.cells().stream()
            .map(ScaleRow.Cell::step)
            .anyMatch(step -> step != null && !step.summary().isEmpty());
  }

  private Pager pager() {
    NavigableSet<Integer> used = new FamilyGrades(family).used();
    return new Pager(
        link(used.lower(grade)),
        link(used.higher(grade)),
        new Link(context.href(Addresses.family(family.id())), family.name()));
  }

  private @Nullable Link link(@Nullable Integer other) {
    return other == null ? null : context.grades().link(family, other);
  }

  private PageShell shell(SideBySide expectations, boolean transitions, boolean moves) {
    PageShells shells = new PageShells(context);
    List<Link> contents = contents(expectations.groups());
    if (transitions) {
      contents.add(new Link("#" + Anchors.TRANSITIONS, context.words().get("grade.crossings")));
    }
    if (moves) {
      contents.add(new Link("#" + Anchors.GRADE_MOVES, context.words().get("grade.moves")));
    }
    String titles = String.join(", ", levels.stream().map(Level::title).toList());
    return shells.shell(
        List.of(context.grades().fullTitle(grade), family.name()),
        context.words().get("grade.description", family.name(), titles),
        shells.crumbs(family),
        contents,
        family.place());
  }

  /** Links to the rows, or to their groups where there are many. */
  private static List<Link> contents(List<SideBySide.RowGroup> groups) {
    boolean many = groups.stream().mapToInt(group -> group.rows().size()).sum() > LINKED;
    List<Link> contents = new ArrayList<>();
    for (SideBySide.RowGroup group : groups) {
      GroupHead head = group.head();
      if (many && head != null) {
        contents.add(new Link("#" + head.id(), head.name()));
      } else {
        group
            .rows()
            .forEach(row -> contents.add(new Link("#" + row.head().id(), row.head().label())));
      }
    }
    return contents;
  }

  private Markup reason() {
    return family.peers() instanceof Peers.None none && levels.size() > 1
        ? context.markup(none.reason())
        : Markup.EMPTY;
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (Track track : heads.tracks(family)) {
      if (levels.stream().noneMatch(level -> level.ref().track().equals(track.id()))) {
        gaps.add(context.words().get("ladder.gap", track.name()));
      }
    }
    return gaps;
  }

  /**
   * Whether a move leads to or from another grade or family; those between levels here are told.
   */
  private boolean touches(Move move) {
    return isHere(move.from().target()) != isHere(move.to().target());
  }

  private boolean isHere(LevelRef ref) {
    return levels.stream().anyMatch(level -> level.ref().equals(ref));
  }
}
