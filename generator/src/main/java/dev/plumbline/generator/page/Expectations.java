package dev.plumbline.generator.page;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Silence;
import dev.plumbline.generator.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what a level asks under a dimension ready for a page. */
final class Expectations {
  private final PageContext context;
  private final CriterionViews criteria;

  Expectations(PageContext context) {
    this.context = context;
    this.criteria = new CriterionViews(context);
  }

  CriterionViews criteria() {
    return criteria;
  }

  /**
   * The texts of an expectation.
   *
   * @param style makes a criterion ready, or leaves it out by giving nothing
   */
  List<TopicView> topics(
      Level level, Dimension dimension, Function<Criterion, @Nullable CriterionView> style) {
    Optional<Expectation> expectation = level.expectation(dimension.id());
    if (expectation.isEmpty()) {
      return List.of();
    }
    List<TopicView> topics = new ArrayList<>();
    for (Expectation.Topic topic : expectation.get().topics()) {
      TopicView view = topic(topic, style);
      if (!view.chunks().isEmpty()) {
        topics.add(view);
      }
    }
    return topics;
  }

  private TopicView topic(
      Expectation.Topic topic, Function<Criterion, @Nullable CriterionView> style) {
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
        Expectation.Entry.Framing framing = (Expectation.Entry.Framing) entry;
        String origin = criteria.origin(framing.origin());
        chunks.add(new TopicView.Chunk(context.markup(framing.prose()), origin, List.of()));
      }
    }
    close(chunks, row);
    return new TopicView(name, chunks);
  }

  private static void close(List<TopicView.Chunk> chunks, List<CriterionView> row) {
    if (!row.isEmpty()) {
      chunks.add(new TopicView.Chunk(null, "", List.copyOf(row)));
      row.clear();
    }
  }

  /** Where a level stands on a dimension's ladder; absent where it claims no stage. */
  @Nullable StageView stage(Level level, Dimension dimension) {
    return level
        .profile()
        .stage(dimension.id())
        .map(claim -> stage(level, dimension, claim))
        .orElse(null);
  }

  /** The name of the stage that a level claims; empty where it claims none. */
  static String stageName(Level level, Dimension dimension) {
    return level.profile().stage(dimension.id()).stream()
        .flatMap(claim -> dimension.stage(claim.stage().id()).stream())
        .map(Stage::name)
        .findFirst()
        .orElse("");
  }

  private @Nullable StageView stage(Level level, Dimension dimension, Profile.StageClaim claim) {
    List<Stage> stages = dimension.stages();
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).id().equals(claim.stage().id())) {
        return new StageView(
            stages.get(i).name(),
            position(i, stages.size()),
            pips(i, stages.size()),
            claim.optional(),
            summary(level, dimension, stages.get(i)));
      }
    }
    return null;
  }

  /** What a stage means, unless a criterion of the level says the same to the letter. */
  private Markup summary(Level level, Dimension dimension, Stage stage) {
    String plain = stage.summary().plain();
    boolean said =
        level.expectation(dimension.id()).stream()
            .flatMap(expectation -> expectation.criteria().stream())
            .anyMatch(criterion -> criterion.text().plain().equals(plain));
    return said ? Markup.EMPTY : context.markup(stage.summary());
  }

  String position(int index, int size) {
    return context.words().get("position", index + 1, size);
  }

  static List<Boolean> pips(int index, int size) {
    List<Boolean> pips = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      pips.add(i <= index);
    }
    return pips;
  }

  /** Why a level asks nothing under a dimension, as a sentence; empty where it asks something. */
  String silence(Level level, Dimension dimension) {
    return switch (Silence.of(level, dimension)) {
      case NONE -> "";
      case NOT_EXPECTED -> context.words().get("silence.not-expected");
      case OTHER_TRACKS -> context.words().get("silence.other-tracks");
      case GAP -> context.words().get("silence.gap");
    };
  }

  /** The author's own words for why a level asks nothing. */
  Markup silenceReason(Level level, Dimension dimension) {
    return level
        .profile()
        .notExpected(dimension.id())
        .map(not -> context.markup(not.reason()))
        .orElse(Markup.EMPTY);
  }
}
