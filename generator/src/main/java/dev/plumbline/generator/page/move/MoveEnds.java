package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.page.expectation.CriterionView;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.NoExpectationView;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The maker of one end of a move, on its side of the page. */
final class MoveEnds {
  private final Words words;
  private final Transition.End end;
  private final Level level;
  private final Role role;
  private final LevelHead head;
  private final Expectations expectations;

  MoveEnds(PageContext context, Transition.End end, Role role) {
    this.words = context.words();
    this.end = end;
    this.level = end.level();
    this.role = role;
    this.head = context.heads().head(level);
    this.expectations = new Expectations(context);
  }

  /** The role of an end, which decides what happens to the criteria that only it asks. */
  enum Role {
    LEFT("move.ends"),
    BELOW("move.not-repeated"),
    ENTERED("move.begins"),
    LOWER("move.lower");

    private final String key;

    Role(String key) {
      this.key = key;
    }
  }

  CriterionView criterion(Criterion criterion) {
    return expectations.criteria().elsewhere(level, criterion);
  }

  /** The end with its stage alone. */
  MoveView.End stage(Dimension dimension) {
    return new MoveView.End(head, stageOf(dimension), null, List.of(), null);
  }

  private @Nullable StageView stageOf(Dimension dimension) {
    return end.looksAt(dimension.id()) ? expectations.stage(level, dimension) : null;
  }

  /**
   * The end with the criteria that only it asks.
   *
   * @param criteria their ids
   * @param shared whether stages and common criteria are shown above
   * @param other the other end
   */
  MoveView.End apart(
      Dimension dimension, Set<String> criteria, boolean shared, Transition.End other) {
    boolean told = other.noExpectationReason(dimension.id()) != NoExpectationReason.GAP;
    List<TopicView> texts = end.looksAt(dimension.id()) ? texts(dimension, criteria) : List.of();
    return new MoveView.End(
        head,
        shared ? null : stageOf(dimension),
        told && !criteria.isEmpty() ? words.get(role.key) : null,
        texts,
        noExpectation(dimension, shared && texts.isEmpty()));
  }

  private List<TopicView> texts(Dimension dimension, Set<String> criteria) {
    return expectations.topics(
        level,
        dimension,
        criterion -> criteria.contains(criterion.id()) ? criterion(criterion) : null);
  }

  private @Nullable NoExpectationView noExpectation(Dimension dimension, boolean nothingMore) {
    String sentence =
        nothingMore ? words.get(role.key + "-nothing") : noExpectationSentence(dimension);
    return sentence == null
        ? null
        : new NoExpectationView(sentence, expectations.silenceReason(level, dimension));
  }

  private @Nullable String noExpectationSentence(Dimension dimension) {
    return end.looksAt(dimension.id())
        ? expectations.silence(level, dimension)
        : words.get("silence.other-family", end.family().name());
  }
}
