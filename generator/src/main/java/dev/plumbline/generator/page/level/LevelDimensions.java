package dev.plumbline.generator.page.level;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.ProseMatch;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.GroupHead;
import dev.plumbline.generator.page.expectation.ProseChange;
import dev.plumbline.generator.page.expectation.RowHead;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The maker of the expectations of a level's page. */
final class LevelDimensions {
  private final PageContext context;
  private final Family family;
  private final Level level;
  private final @Nullable LevelComparison comparison;
  private final Expectations expectations;

  LevelDimensions(
      PageContext context, Family family, Level level, @Nullable LevelComparison comparison) {
    this.context = context;
    this.family = family;
    this.level = level;
    this.comparison = comparison;
    this.expectations = new Expectations(context);
  }

  List<LevelView.Group> groups() {
    List<LevelView.Group> groups = new ArrayList<>();
    for (GroupedDimensions group : GroupedDimensions.of(context.framework(), family)) {
      ArticleView introduction = context.article(introduction(group.group()), 4);
      List<LevelView.DimensionSection> dimensions = new ArrayList<>();
      for (Dimension dimension : group.dimensions()) {
        if (dimension.appliesTo(level.ref().track())) {
          dimensions.add(dimension(dimension));
        }
      }
      if (!dimensions.isEmpty()) {
        groups.add(new LevelView.Group(GroupHead.of(group), introduction, dimensions));
      }
    }
    return groups;
  }

  private Article introduction(@Nullable Group group) {
    return group == null
        ? Article.EMPTY
        : level.groups().stream()
            .filter(text -> text.about().id().equals(group.id()))
            .findFirst()
            .map(Level.Text::article)
            .orElse(Article.EMPTY);
  }

  private LevelView.DimensionSection dimension(Dimension dimension) {
    Map<String, Match> matches = matches(dimension);
    IdentityHashMap<Prose, ProseMatch> introductions = introductions(dimension);
    List<TopicView> topics =
        expectations.topics(
            level,
            dimension,
            criterion -> expectations.criteria().own(level, criterion, matches.get(criterion.id())),
            prose -> ProseChange.of(introductions.get(prose), context.words()));
    StageView stage = expectations.stage(level, dimension);
    return new LevelView.DimensionSection(
        head(dimension),
        context.markup(dimension.summary()),
        stage,
        stage == null ? null : stageBefore(dimension, stage.name()),
        topics,
        expectations.noExpectation(level, dimension),
        earlier(dimension),
        before(dimension));
  }

  private RowHead head(Dimension dimension) {
    return new RowHead(
        Anchors.dimension(dimension.id()),
        dimension.id(),
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())));
  }

  private Map<String, Match> matches(Dimension dimension) {
    Map<String, Match> matches = new HashMap<>();
    if (comparison != null && !comparison.isWrittenAnew()) {
      for (Match match : comparison.under(dimension.id()).matches()) {
        matches.put(match.criterion().id(), match);
      }
    }
    return matches;
  }

  private IdentityHashMap<Prose, ProseMatch> introductions(Dimension dimension) {
    IdentityHashMap<Prose, ProseMatch> introductions = new IdentityHashMap<>();
    if (comparison != null && !comparison.isWrittenAnew()) {
      for (ProseMatch match : comparison.framings(dimension.id())) {
        introductions.put(match.text(), match);
      }
    }
    return introductions;
  }

  /** The earlier text to read beside this one, where single criteria cannot be compared. */
  private LevelView.@Nullable Earlier before(Dimension dimension) {
    if (comparison == null || !comparison.isWrittenAnew()) {
      return null;
    }
    Level before = comparison.before();
    List<TopicView> topics =
        expectations.topics(
            before, dimension, criterion -> expectations.criteria().elsewhere(before, criterion));
    String title = context.words().get("level.text-before", context.heads().shortName(before));
    return topics.isEmpty() ? null : new LevelView.Earlier(title, topics);
  }

  private @Nullable String stageBefore(Dimension dimension, String stage) {
    return comparison == null
        ? null
        : dimension
            .stage(comparison.before())
            .map(Stage::name)
            .filter(before -> !before.equals(stage))
            .map(before -> stageBefore(before, comparison.before()))
            .orElse(null);
  }

  private String stageBefore(String stage, Level before) {
    return context.words().get("level.stage-before", stage, context.heads().shortName(before));
  }

  private @Nullable Link earlier(Dimension dimension) {
    int gone = comparison == null ? 0 : comparison.under(dimension.id()).gone().size();
    if (comparison == null || gone == 0 || comparison.isWrittenAnew()) {
      return null;
    }
    SitePath before = Addresses.level(comparison.before().ref());
    return new Link(
        context.href(before, Anchors.dimension(dimension.id())),
        context.words().count("news.gone", gone));
  }
}
