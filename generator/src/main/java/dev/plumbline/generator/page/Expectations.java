package dev.plumbline.generator.page;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes what a level asks under a dimension ready for a page. */
final class Expectations {
  private static final String OPTIONAL = "optional";

  private final PageContext context;

  Expectations(PageContext context) {
    this.context = context;
  }

  /** The texts of an expectation, with those criteria only that {@code shown} lets through. */
  List<TopicView> topics(
      Level level, Dimension dimension, Predicate<Criterion> shown, CriterionStyle style) {
    List<TopicView> topics = new ArrayList<>();
    level
        .expectation(dimension.id())
        .ifPresent(
            expectation -> {
              for (Expectation.Topic topic : expectation.topics()) {
                add(topics, topic(level, topic, shown, style));
              }
            });
    return topics;
  }

  private static void add(List<TopicView> topics, TopicView topic) {
    if (!topic.chunks().isEmpty()) {
      topics.add(topic);
    }
  }

  private TopicView topic(
      Level level, Expectation.Topic topic, Predicate<Criterion> shown, CriterionStyle style) {
    Markup name = topic.name() == null ? Markup.EMPTY : context.markup(topic.name());
    List<TopicView.Chunk> chunks = new ArrayList<>();
    List<CriterionView> row = new ArrayList<>();
    for (Expectation.Entry entry : topic.entries()) {
      if (entry instanceof Expectation.Entry.Asked asked) {
        if (shown.test(asked.criterion())) {
          row.add(style.view(this, level, asked.criterion()));
        }
      } else {
        close(chunks, row);
        Expectation.Entry.Framing framing = (Expectation.Entry.Framing) entry;
        String origin = origin(framing.origin());
        chunks.add(new TopicView.Chunk(context.markup(framing.prose()), origin, List.of()));
      }
    }
    close(chunks, row);
    return new TopicView(name, chunks);
  }

  private static void close(List<TopicView.Chunk> chunks, List<CriterionView> row) {
    if (!row.isEmpty()) {
      chunks.add(new TopicView.Chunk(Markup.EMPTY, "", List.copyOf(row)));
      row.clear();
    }
  }

  /** A criterion on a page other than its level's. */
  CriterionView elsewhere(Level level, Criterion criterion) {
    return criterion(level, criterion, "", null);
  }

  /** A criterion in an overview: no more than its text. */
  CriterionView brief(Level level, Criterion criterion) {
    return new CriterionView(
        "",
        level.ref() + "#" + criterion.id(),
        context.href(Addresses.level(level.ref()), criterion.id()),
        context.markup(criterion.text()),
        Markup.EMPTY,
        List.of(),
        List.of(),
        criterion.optional(),
        "",
        "",
        null);
  }

  CriterionView criterion(
      Level level, Criterion criterion, String id, CriterionView.@Nullable Change change) {
    return new CriterionView(
        id,
        level.ref() + "#" + criterion.id(),
        id.isEmpty() ? context.href(Addresses.level(level.ref()), criterion.id()) : "#" + id,
        context.markup(criterion.text()),
        context.markup(criterion.detail()),
        context.markups(criterion.examples().stream().map(Criterion.Example::text).toList()),
        criterion.tags().stream().filter(tag -> !tag.equals(OPTIONAL)).toList(),
        criterion.optional(),
        origin(criterion.origin()),
        originHref(criterion.origin()),
        change);
  }

  private String origin(Origin origin) {
    if (origin instanceof Origin.Common) {
      return context.words().get("origin.common");
    } else if (origin instanceof Origin.SameAs same) {
      return context
          .edition()
          .peering()
          .level(same.level())
          .map(level -> context.words().get("origin.same-as", level.title()))
          .orElse("");
    }
    return "";
  }

  private String originHref(Origin origin) {
    return origin instanceof Origin.SameAs same ? context.href(Addresses.level(same.level())) : "";
  }

  /** Where a level stands on a dimension's ladder; absent where it claims no stage. */
  @Nullable StageView stage(Level level, Dimension dimension) {
    return level
        .profile()
        .stage(dimension.id())
        .map(claim -> stage(level, dimension, claim))
        .orElse(null);
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
    if (level.profile().notExpected(dimension.id()).isPresent()) {
      return context.words().get("silence.not-expected");
    }
    boolean asks =
        level.expectation(dimension.id()).filter(e -> !e.isEmpty()).isPresent()
            || level.profile().stage(dimension.id()).isPresent();
    if (asks) {
      return "";
    }
    return context
        .words()
        .get(dimension.appliesTo(level.ref().track()) ? "silence.gap" : "silence.other-tracks");
  }

  /** The author's own words for why a level asks nothing. */
  Markup silenceReason(Level level, Dimension dimension) {
    return level
        .profile()
        .notExpected(dimension.id())
        .map(not -> context.markup(not.reason()))
        .orElse(Markup.EMPTY);
  }

  /** How a page shows a criterion. */
  @FunctionalInterface
  interface CriterionStyle {
    /** The criterion, ready. */
    CriterionView view(Expectations expectations, Level level, Criterion criterion);
  }
}
