package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.OtherTracks;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The maker of the views of levels' expectations under dimensions. */
public final class Expectations {
  private final PageContext context;
  private final CriterionViews criteria;
  private final OtherTracks otherTracks;

  public Expectations(PageContext context) {
    this.context = context;
    this.criteria = new CriterionViews(context);
    this.otherTracks = new OtherTracks(context.words(), context.framework().vocabulary().tracks());
  }

  public CriterionViews criteria() {
    return criteria;
  }

  /**
   * The texts of an expectation.
   *
   * @param style renders a criterion, or leaves it out by returning none
   */
  public List<TopicView> topics(
      Level level, Dimension dimension, Function<Criterion, @Nullable CriterionView> style) {
    return topics(level, dimension, style, prose -> null);
  }

  /**
   * The texts of an expectation.
   *
   * @param style renders a criterion, or leaves it out by returning none
   * @param changes the changes of prose
   */
  public List<TopicView> topics(
      Level level,
      Dimension dimension,
      Function<Criterion, @Nullable CriterionView> style,
      Function<Prose, @Nullable ProseChange> changes) {
    return level
        .expectation(dimension.id())
        .map(new TopicViews(context, criteria, style, changes)::of)
        .orElse(List.of());
  }

  /**
   * The cell of a level, without the criteria that the page has elsewhere.
   *
   * @param said selects those criteria
   */
  public SideBySide.Cell cell(Level level, Dimension dimension, Predicate<Criterion> said) {
    List<TopicView> topics =
        topics(
            level,
            dimension,
            criterion -> said.test(criterion) ? null : criteria.elsewhere(level, criterion));
    return new SideBySide.Cell(
        context.heads().track(level.ref().track()),
        context.heads().head(level),
        stage(level, dimension),
        topics,
        noExpectation(level, dimension));
  }

  /** The place of a level on a dimension's ladder; absent where it claims no stage. */
  public @Nullable StageView stage(Level level, Dimension dimension) {
    int index = dimension.stageOf(level);
    if (index < 0) {
      return null;
    }
    Stage stage = dimension.stages().get(index);
    return StageView.of(
        context.words(),
        stage.name(),
        index,
        dimension.stages().size(),
        level.profile().stage(dimension.id()).orElseThrow().optional(),
        summary(level, dimension, stage));
  }

  /** The summary of a stage; empty where a criterion of the level has the very same text. */
  private Markup summary(Level level, Dimension dimension, Stage stage) {
    String plain = stage.summary().plain();
    for (Criterion criterion : level.criteria(dimension.id())) {
      if (criterion.text().plain().equals(plain)) {
        return Markup.EMPTY;
      }
    }
    return context.markup(stage.summary());
  }

  /** The reason why a level asks nothing under a dimension; absent where it asks something. */
  public @Nullable NoExpectationView noExpectation(Level level, Dimension dimension) {
    String sentence = silence(level, dimension);
    return sentence == null
        ? null
        : new NoExpectationView(sentence, silenceReason(level, dimension));
  }

  /** The silence as a sentence of its own. */
  public @Nullable String silence(Level level, Dimension dimension) {
    NoExpectationReason reason = NoExpectationReason.of(level, dimension);
    if (reason == null) {
      return null;
    }
    return switch (reason) {
      case NOT_EXPECTED -> context.words().get("silence.not-expected");
      case OTHER_TRACKS -> otherTracks.sentence(dimension);
      case GAP -> context.words().get("silence.gap");
    };
  }

  /** The author's own words for why a level asks nothing. */
  public Markup silenceReason(Level level, Dimension dimension) {
    return level
        .profile()
        .notExpected(dimension.id())
        .map(not -> context.markup(not.reason()))
        .orElse(Markup.EMPTY);
  }
}
