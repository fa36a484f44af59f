package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.page.expectation.CriterionView;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes what one end of a move says ready for its side of the page. */
final class MoveColumns {
  private final Words words;
  private final Transition.End end;
  private final Level level;
  private final Side side;
  private final LevelHead head;
  private final Expectations expectations;

  MoveColumns(PageContext context, Transition.End end, Side side) {
    this.words = context.words();
    this.end = end;
    this.level = end.level();
    this.side = side;
    this.head = context.heads().head(level);
    this.expectations = new Expectations(context);
  }

  /** Which end: its side of the page, and what becomes of what it asks. */
  enum Side {
    LEFT("a", "move.ends"),
    BELOW("a", "move.not-repeated"),
    ENTERED("b", "move.begins"),
    LOWER("b", "move.lower");

    private final String name;
    private final String key;

    Side(String name, String key) {
      this.name = name;
      this.key = key;
    }
  }

  CriterionView criterion(Criterion criterion) {
    return expectations.criteria().elsewhere(level, criterion);
  }

  /** Its stage alone. */
  MoveView.Half stage(Dimension dimension) {
    return half(stageOf(dimension), "", List.of(), "", Markup.EMPTY);
  }

  private @Nullable StageView stageOf(Dimension dimension) {
    return end.looksAt(dimension.id()) ? expectations.stage(level, dimension) : null;
  }

  /**
   * What this end alone asks.
   *
   * @param criteria their ids
   * @param shared whether stages and what both ask stand above
   * @param other the other end
   */
  MoveView.Half apart(
      Dimension dimension, Set<String> criteria, boolean shared, Transition.End other) {
    boolean told = other.noExpectationReason(dimension.id()) != NoExpectationReason.GAP;
    List<TopicView> texts = end.looksAt(dimension.id()) ? texts(dimension, criteria) : List.of();
    return half(
        shared ? null : stageOf(dimension),
        told && !criteria.isEmpty() ? words.get(side.key) : "",
        texts,
        silence(dimension, shared && texts.isEmpty()),
        expectations.silenceReason(level, dimension));
  }

  private List<TopicView> texts(Dimension dimension, Set<String> criteria) {
    return expectations.topics(
        level,
        dimension,
        criterion -> criteria.contains(criterion.id()) ? criterion(criterion) : null);
  }

  private String silence(Dimension dimension, boolean nothing) {
    if (nothing) {
      return words.get(side.key + "-nothing");
    }
    return end.looksAt(dimension.id())
        ? expectations.silence(level, dimension)
        : words.get("silence.other-family", end.family().name());
  }

  private MoveView.Half half(
      @Nullable StageView stage,
      String label,
      List<TopicView> texts,
      String silence,
      Markup reason) {
    return new MoveView.Half(side.name, head, stage, label, texts, silence, reason);
  }
}
