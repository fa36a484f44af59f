package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.move.TransitionView;
import dev.plumbline.generator.page.move.TransitionViews;
import dev.plumbline.generator.page.profile.Glance;
import dev.plumbline.generator.page.profile.ScaleRow;
import dev.plumbline.generator.page.profile.Scales;
import dev.plumbline.generator.page.profile.StageCharts;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.ParityLinks;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one grade's page. */
final class GradeViews {
  private final PageContext context;
  private final Family family;
  private final int grade;
  private final List<Level> levels;
  private final LevelHeads heads;
  private final Glance glance;

  GradeViews(PageContext context, Family family, int grade) {
    this.context = context;
    this.family = family;
    this.grade = grade;
    this.levels = new FamilyGrades(family).at(grade);
    this.heads = context.heads();
    this.glance = new Glance(context, levels);
  }

  GradeView view() {
    Markup reason = reason();
    Optional<Grade> own = context.framework().vocabulary().grade(grade);
    Markup summary = own.map(one -> context.markup(one.summary())).orElse(Markup.EMPTY);
    List<Markup> summaries = glance.summaries();
    List<ScaleRow> scales = new Scales(context).rows(levels);
    SideBySide expectations = new GradeRows(context, family, levels).rows();
    List<TransitionView> transitions = new TransitionViews(context).among(family, levels);
    List<DeclaredMove> moves = new DeclaredMoves(context).views(family, this::touches);
    NavigableSet<Integer> used = new FamilyGrades(family).used();
    List<String> pay = glance.pay();
    return new GradeView(
        shell(expectations, !transitions.isEmpty(), !moves.isEmpty()),
        family.name(),
        grade,
        context.grades().title(grade),
        context.grades().name(grade),
        lede(),
        reason,
        own.map(Grade::scope).orElse(""),
        summary,
        heads.heads(levels),
        gaps(),
        summaries,
        scales,
        glance.weeks(),
        new StageCharts(context, family).of(levels),
        pay,
        Glance.isSame(pay),
        expectations,
        ParityLinks.toLevels(context, family, levels),
        transitions,
        moves,
        link(used.lower(grade)),
        link(used.higher(grade)),
        new Link(context.href(Addresses.family(family.id())), family.name()));
  }

  private Link link(@Nullable Integer other) {
    return other == null ? new Link("", "") : context.grades().link(family, other);
  }

  private PageShell shell(SideBySide expectations, boolean transitions, boolean moves) {
    PageShells shells = new PageShells(context);
    List<Link> contents = new ArrayList<>();
    for (SideBySide.RowGroup group : expectations.groups()) {
      group.rows().forEach(row -> contents.add(new Link("#" + row.id(), row.label())));
    }
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

  private String lede() {
    if (levels.size() == 1) {
      String track = heads.head(levels.get(0)).track().name();
      return context.words().get("grade.lede.alone", track);
    }
    if (family.peers() instanceof Peers.None) {
      return context.words().get("grade.lede.no-peers");
    }
    PeerIndex peers = context.content().peers();
    Level first = levels.get(0);
    boolean all = levels.stream().skip(1).allMatch(level -> peers.are(family, first, level));
    if (!all) {
      return context.words().get("grade.lede.some-peers");
    }
    return context
        .words()
        .get(Glance.isSame(glance.pay()) ? "grade.lede.peers-pay" : "grade.lede.peers");
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

  private boolean touches(Move move) {
    return levels.stream()
        .anyMatch(
            level ->
                level.ref().equals(move.from().target()) || level.ref().equals(move.to().target()));
  }
}
