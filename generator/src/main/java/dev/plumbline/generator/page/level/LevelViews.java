package dev.plumbline.generator.page.level;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Predecessor;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.expectation.ProseChange;
import dev.plumbline.generator.page.expectation.RowHead;
import dev.plumbline.generator.page.profile.Fact;
import dev.plumbline.generator.page.profile.LevelFacts;
import dev.plumbline.generator.page.profile.StageCharts;
import dev.plumbline.generator.page.profile.WeekCharts;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The maker of the page of one level. */
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
    List<LevelView.SectionView> sections = new LevelSections(context, level).sections();
    LevelView.Around around = new LevelSurroundings(context, family, level).around();
    return new LevelView(
        shell(news, groups, sections, around),
        opening(summary, news, comparison),
        profile(facts),
        news,
        groups,
        sections,
        around,
        new LevelHistory(context).of(level),
        LinkedText.owner(level.owner()),
        pager());
  }

  private LevelView.Opening opening(
      Markup summary, LevelView.@Nullable News news, @Nullable LevelComparison comparison) {
    return new LevelView.Opening(
        heads.head(level),
        new Link(
            context.href(Addresses.grade(family.id(), level.grade())),
            context.grades().fullTitle(level.grade())),
        notice(),
        new LevelBars(context, family, level).bar(news),
        summary,
        summaryChange(comparison));
  }

  private LevelView.@Nullable ProfileView profile(List<Fact> facts) {
    LevelView.ProfileView profile =
        new LevelView.ProfileView(
            facts,
            new WeekCharts(context).of(level),
            new StageCharts(context, family).of(withPeers()));
    return profile.isEmpty() ? null : profile;
  }

  private @Nullable ProseChange summaryChange(@Nullable LevelComparison comparison) {
    return comparison == null || comparison.isWrittenAnew()
        ? null
        : ProseChange.ofSummary(comparison.summary(), context.words());
  }

  private LevelView.@Nullable News news(@Nullable LevelComparison comparison) {
    return comparison == null ? null : new NewExpectations(context).news(family, comparison);
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
      LevelView.@Nullable News news,
      List<LevelView.Group> groups,
      List<LevelView.SectionView> sections,
      LevelView.Around around) {
    List<Link> contents = new ArrayList<>();
    if (news != null) {
      contents.add(new Link("#" + Anchors.NEWS, news.title()));
    }
    for (LevelView.Group group : groups) {
      group.dimensions().forEach(one -> contents.add(part(one.head())));
    }
    sections.forEach(section -> contents.add(new Link("#" + section.id(), section.title())));
    if (!around.moves().isEmpty()) {
      contents.add(part("level.moves", Anchors.LEVEL_MOVES));
    }
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

  private static Link part(RowHead head) {
    return new Link("#" + head.id(), head.label());
  }

  private Link part(String key, String anchor) {
    return new Link("#" + anchor, context.words().get(key));
  }

  private @Nullable String notice() {
    String key = "level." + level.status().name().toLowerCase(Locale.ROOT);
    return level.status() == Status.ACTIVE ? null : context.words().get(key);
  }

  private Pager pager() {
    return new Pager(
        neighbour(-1),
        neighbour(1),
        new Link(context.href(Addresses.family(family.id())), family.name()));
  }

  private @Nullable Link neighbour(int step) {
    List<Level> track = family.levels(level.ref().track());
    int index = track.indexOf(level) + step;
    if (index < 0 || index >= track.size()) {
      return null;
    }
    Level other = track.get(index);
    return new Link(context.href(Addresses.level(other.ref())), other.title());
  }
}
