package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes what a level asks under a dimension ready for a page. */
public final class Expectations {
  private final PageContext context;
  private final CriterionViews criteria;

  public Expectations(PageContext context) {
    this.context = context;
    this.criteria = new CriterionViews(context);
  }

  public CriterionViews criteria() {
    return criteria;
  }

  /**
   * The texts of an expectation.
   *
   * @param style makes a criterion ready, or leaves it out by giving nothing
   */
  public List<TopicView> topics(
      Level level, Dimension dimension, Function<Criterion, @Nullable CriterionView> style) {
    return topics(level, dimension, style, prose -> null);
  }

  /**
   * The texts of an expectation.
   *
   * @param style makes a criterion ready, or leaves it out by giving nothing
   * @param changes what became of prose
   */
  public List<TopicView> topics(
      Level level,
      Dimension dimension,
      Function<Criterion, @Nullable CriterionView> style,
      Function<Prose, @Nullable ProseChange> changes) {
    Optional<Expectation> expectation = level.expectation(dimension.id());
    if (expectation.isEmpty()) {
      return List.of();
    }
    List<TopicView> topics = new ArrayList<>();
    for (Expectation.Topic topic : expectation.get().topics()) {
      TopicView view = topic(topic, style, changes);
      if (!view.chunks().isEmpty()) {
        topics.add(view);
      }
    }
    return topics;
  }

  /**
   * What a level asks besides what is said elsewhere.
   *
   * @param said what is
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
        silence(level, dimension),
        silenceReason(level, dimension));
  }

  private TopicView topic(
      Expectation.Topic topic,
      Function<Criterion, @Nullable CriterionView> style,
      Function<Prose, @Nullable ProseChange> changes) {
    @Nullable Markup name = topic.name() == null ? null : context.markup(topic.name());
    List<TopicView.Chunk> chunks = new ArrayList<>();
    List<CriterionView> row = new ArrayList<>();
    for (Expectation.Entry entry : topic.entries()) {
      if (entry instanceof Expectation.Entry.Asked asked) {
        CriterionView view = style.apply(asked.criterion());
        if (view != null) {
          row.add(view);
        }
      } else {
        close(chunks, row);
        Expectation.Entry.Introduction framing = (Expectation.Entry.Introduction) entry;
        String origin = criteria.origin(framing.origin());
        ProseChange change = changes.apply(framing.prose());
        Markup prose = context.markup(framing.prose());
        chunks.add(new TopicView.Chunk(prose, origin, change, List.of()));
      }
    }
    close(chunks, row);
    return new TopicView(name, chunks);
  }

  private static void close(List<TopicView.Chunk> chunks, List<CriterionView> row) {
    if (!row.isEmpty()) {
      chunks.add(TopicView.Chunk.of(row));
      row.clear();
    }
  }

  /** Where a level stands on a dimension's ladder; absent where it claims no stage. */
  public @Nullable StageView stage(Level level, Dimension dimension) {
    int index = dimension.stageOf(level);
    if (index < 0) {
      return null;
    }
    Stage stage = dimension.stages().get(index);
    int size = dimension.stages().size();
    return new StageView(
        stage.name(),
        position(index, size),
        pips(index, size),
        level.profile().stage(dimension.id()).orElseThrow().optional(),
        summary(level, dimension, stage));
  }

  /** The name of the stage that a level claims; empty where it claims none. */
  public static String stageName(Level level, Dimension dimension) {
    int index = dimension.stageOf(level);
    return index < 0 ? "" : dimension.stages().get(index).name();
  }

  /** What a stage means, unless a criterion of the level says the same to the letter. */
  private Markup summary(Level level, Dimension dimension, Stage stage) {
    String plain = stage.summary().plain();
    for (Criterion criterion : level.criteria(dimension.id())) {
      if (criterion.text().plain().equals(plain)) {
        return Markup.EMPTY;
      }
    }
    return context.markup(stage.summary());
  }

  String position(int index, int size) {
    return context.words().get("position", index + 1, size);
  }

  public static List<Boolean> pips(int index, int size) {
    List<Boolean> pips = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      pips.add(i <= index);
    }
    return pips;
  }

  /** Why a level asks nothing under a dimension, as a sentence; empty where it asks something. */
  public String silence(Level level, Dimension dimension) {
    NoExpectationReason reason = NoExpectationReason.of(level, dimension);
    if (reason == null) {
      return "";
    }
    return switch (reason) {
      case NOT_EXPECTED -> context.words().get("silence.not-expected");
      case OTHER_TRACKS -> context.words().get("silence.other-tracks");
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
