package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The maker of one of the two levels of a move, on its side of the sheet. */
final class MoveEnds {
  private final Words words;
  private final Transition.End end;
  private final Level level;
  private final String label;
  private final LevelHead head;
  private final Expectations expectations;

  /**
   * @param label over the criteria that only this end asks
   */
  MoveEnds(PageContext context, Transition.End end, String label) {
    this.words = context.words();
    this.end = end;
    this.level = end.level();
    this.label = label;
    this.head = context.heads().head(level);
    this.expectations = new Expectations(context);
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
   * @param criteria those criteria
   * @param shared whether stages and common criteria are shown above
   */
  MoveView.End apart(Dimension dimension, List<Criterion> criteria, boolean shared) {
    Set<String> ids = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
    List<TopicView> texts = end.looksAt(dimension.id()) ? texts(dimension, ids) : List.of();
    return new MoveView.End(
        head,
        shared ? null : stageOf(dimension),
        criteria.isEmpty() ? null : label,
        texts,
        noExpectation(dimension, shared && texts.isEmpty()));
  }

  private List<TopicView> texts(Dimension dimension, Set<String> ids) {
    return expectations.topics(
        level, dimension, criterion -> ids.contains(criterion.id()) ? criterion(criterion) : null);
  }

  private @Nullable NoExpectationView noExpectation(Dimension dimension, boolean nothingMore) {
    String sentence =
        nothingMore ? words.get("move.nothing-more") : noExpectationSentence(dimension);
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
