package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The maker of the dimensions of a sheet for a conversation, with their sentences as plain text.
 */
final class ConversationRows {
  private final Words words;
  private final List<ConversationView.Row> rows = new ArrayList<>();

  ConversationRows(PageContext context) {
    this.words = context.words();
  }

  /** What a transition asks that is not asked before it, or asked otherwise. */
  List<ConversationView.Row> of(MoveComparison comparison, Transition transition) {
    for (Dimension dimension : transition.dimensions()) {
      add(dimension, asked(comparison, transition, dimension), stage(transition, dimension));
    }
    return List.copyOf(rows);
  }

  /** All that a level asks. */
  List<ConversationView.Row> of(Family family, Level level) {
    for (Dimension dimension : family.dimensions()) {
      String stage = dimension.stage(level).map(Stage::name).orElse(null);
      add(dimension, level.criteria(dimension.id()), stage);
    }
    return List.copyOf(rows);
  }

  private static List<Criterion> asked(
      MoveComparison comparison, Transition transition, Dimension dimension) {
    List<Criterion> asked = new ArrayList<>();
    if (!comparison.pair().isBelow(transition.to())) {
      asked.addAll(comparison.onlyAt(transition.to(), dimension));
    }
    for (Match match : comparison.under(dimension).of(Match.Kind.CHANGED)) {
      if (!match.asksTheSame()) {
        asked.add(match.criterion());
      }
    }
    return asked;
  }

  private @Nullable String stage(Transition transition, Dimension dimension) {
    int before = transition.from().stage(dimension);
    int after = transition.to().stage(dimension);
    if (after < 0) {
      return null;
    }
    String now = dimension.stages().get(after).name();
    return before < 0 || before == after
        ? now
        : words.get("conversation.stage", dimension.stages().get(before).name(), now);
  }

  private void add(Dimension dimension, List<Criterion> criteria, @Nullable String stage) {
    List<String> texts = criteria.stream().map(one -> one.text().plain()).toList();
    if (!texts.isEmpty()) {
      rows.add(new ConversationView.Row(dimension.name(), stage, texts));
    }
  }
}
