package dev.plumbline.generator.page.level;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Predecessor;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.expectation.ProseChange;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.move.TransitionViews;
import dev.plumbline.generator.page.profile.Fact;
import dev.plumbline.generator.page.profile.LevelFacts;
import dev.plumbline.generator.page.profile.StageCharts;
import dev.plumbline.generator.page.profile.Weeks;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes one level's page. */
final class LevelViews {
  private final PageContext context;
  private final Family family;
  private final Level level;
  private final LevelHeads heads;

  LevelViews(PageContext context, Family family, Level level) {
    this.context = context;
    this.family = family;
    this.level = level;
    this.heads = context.heads();
    for (Criterion criterion : level.criteria()) {
      context.reserve(criterion.id());
    }
  }

  LevelView view() {
    Markup summary = context.markup(level.summary());
    List<Fact> facts = new LevelFacts(context).facts(level);
    LevelComparison comparison = comparison();
    LevelView.News news = news(comparison);
    List<LevelView.Group> groups = new LevelDimensions(context, family, level, comparison).groups();
    LevelView.SectionView deeper = deeper();
    List<LevelView.SectionView> sections = sections();
    Markup reason = peersReason();
    List<LevelHead> peers = heads.heads(context.content().peers().of(family, level));
    List<DeclaredMove> moves = new DeclaredMoves(context).views(family, this::touches);
    return new LevelView(
        shell(groups, news, deeper, sections),
        heads.head(level),
        family.name(),
        context.href(Addresses.family(family.id())),
        context.grades().fullTitle(level.grade()),
        context.href(Addresses.grade(family.id(), level.grade())),
        notice(),
        summary,
        summaryChange(comparison),
        facts,
        Weeks.week(context, level),
        new StageCharts(context, family).of(withPeers()),
        news,
        groups,
        deeper,
        sections,
        peers,
        peersNote(peers),
        reason,
        onward(),
        moves,
        new LevelHistory(context).of(level),
        neighbour(-1),
        neighbour(1),
        LinkedText.owner(level.owner()));
  }

  private @Nullable ProseChange summaryChange(@Nullable LevelComparison comparison) {
    return comparison == null || comparison.isWrittenAnew()
        ? null
        : ProseChange.ofSummary(comparison.summary(), context.words());
  }

  private LevelView.@Nullable News news(@Nullable LevelComparison comparison) {
    return comparison == null ? null : new NewExpectations(context).news(family, comparison);
  }

  private List<Link> onward() {
    Words words = context.words();
    List<Link> onward = new ArrayList<>();
    onward.add(
        new Link(
            context.href(Addresses.grade(family.id(), level.grade())),
            words.get("level.side-by-side")));
    for (Transition transition : context.content().transitions().toPeers(family, level)) {
      if (transition.move() == null) {
        String title = transition.to().level().title();
        onward.add(
            new Link(TransitionViews.href(context, transition), words.get("crossing.page", title)));
      }
    }
    onward.add(
        new Link(
            context.href(Addresses.COMPARE, Addresses.comparing(level.ref(), null)),
            words.get("level.compare")));
    onward.add(
        new Link(
            context.href(Addresses.REFLECT, "level=" + level.ref()), words.get("level.reflect")));
    return onward;
  }

  private List<Level> withPeers() {
    List<Level> levels = new ArrayList<>(List.of(level));
    levels.addAll(context.content().peers().of(family, level));
    return levels;
  }

  private @Nullable LevelComparison comparison() {
    return Predecessor.of(context.framework().vocabulary(), family, level)
        .map(before -> LevelComparison.between(context.content().index(), before, level))
        .orElse(null);
  }

  private PageShell shell(
      List<LevelView.Group> groups,
      LevelView.@Nullable News news,
      LevelView.@Nullable SectionView deeper,
      List<LevelView.SectionView> sections) {
    List<Link> contents = new ArrayList<>();
    if (news != null) {
      contents.add(part("level.news", Anchors.NEWS));
    }
    for (LevelView.Group group : groups) {
      group.dimensions().forEach(one -> contents.add(new Link("#" + one.id(), one.name())));
    }
    if (deeper != null) {
      contents.add(new Link("#" + deeper.id(), deeper.title()));
    }
    sections.forEach(section -> contents.add(new Link("#" + section.id(), section.title())));
    contents.add(part("level.around", Anchors.PEERS));
    if (!context.content().versions().isEmpty()) {
      contents.add(part("level.past", Anchors.PAST));
    }
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(title(), family.name()),
        FirstSentence.of(level.summary().plain()),
        shells.crumbs(family),
        contents,
        level.place());
  }

  /** The level's title, with its track where another level of the family has the same one. */
  private String title() {
    boolean shared =
        family.levels().stream().filter(one -> one.title().equals(level.title())).count() > 1;
    return shared ? level.title() + " · " + heads.track(level.ref().track()).name() : level.title();
  }

  private Link part(String key, String anchor) {
    return new Link("#" + anchor, context.words().get(key));
  }

  private String notice() {
    String key = "level." + level.status().name().toLowerCase(Locale.ROOT);
    return level.status() == Status.ACTIVE ? "" : context.words().get(key);
  }

  private LevelView.@Nullable SectionView deeper() {
    return level
        .section(Section.GROWING_DEEPER)
        .filter(text -> !text.article().isEmpty())
        .map(this::section)
        .orElse(null);
  }

  private List<LevelView.SectionView> sections() {
    return level.sections().stream()
        .filter(text -> !text.about().id().equals(Section.GROWING_DEEPER))
        .filter(text -> !text.article().isEmpty())
        .map(this::section)
        .toList();
  }

  private LevelView.SectionView section(Level.Text text) {
    String id = text.about().id();
    String title = context.framework().vocabulary().section(id).map(Section::name).orElse(id);
    return new LevelView.SectionView(
        Anchors.section(id), id, title, context.article(text.article(), 3));
  }

  private String peersNote(List<LevelHead> peers) {
    if (!peers.isEmpty()) {
      return "";
    }
    if (level.peers() instanceof Peers.None || family.peers() instanceof Peers.None) {
      return context.words().get("level.no-peers-declared");
    }
    boolean alone = new FamilyGrades(family).at(level.grade()).size() == 1;
    return context.words().get(alone ? "level.no-peers" : "level.no-peers-here");
  }

  private Markup peersReason() {
    if (level.peers() instanceof Peers.None none) {
      return context.markup(none.reason());
    }
    return family.peers() instanceof Peers.None none ? context.markup(none.reason()) : Markup.EMPTY;
  }

  private boolean touches(Move move) {
    return move.from().target().equals(level.ref()) || move.to().target().equals(level.ref());
  }

  private Link neighbour(int step) {
    List<Level> track = family.levels(level.ref().track());
    int index = track.indexOf(level) + step;
    if (index < 0 || index >= track.size()) {
      return new Link("", "");
    }
    Level other = track.get(index);
    return new Link(context.href(Addresses.level(other.ref())), other.title());
  }
}
