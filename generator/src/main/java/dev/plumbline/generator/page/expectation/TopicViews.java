package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The maker of the topics of an expectation.
 *
 * @param style makes a criterion's view, or leaves the criterion out by returning none
 * @param changes the changes of prose
 */
record TopicViews(
    PageContext context,
    CriterionViews criteria,
    Function<Criterion, @Nullable CriterionView> style,
    Function<Prose, @Nullable ProseChange> changes) {
  /** The topics that have any entries left. */
  List<TopicView> of(Expectation expectation) {
    List<TopicView> topics = new ArrayList<>();
    for (Expectation.Topic topic : expectation.topics()) {
      TopicView view = topic(topic);
      if (!view.chunks().isEmpty()) {
        topics.add(view);
      }
    }
    return topics;
  }

  private TopicView topic(Expectation.Topic topic) {
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
        chunks.add(introduction((Expectation.Entry.Introduction) entry));
      }
    }
    close(chunks, row);
    return new TopicView(name, chunks);
  }

  private TopicView.Chunk introduction(Expectation.Entry.Introduction introduction) {
    return TopicView.Chunk.of(
        context.markup(introduction.prose()),
        criteria.origin(introduction.origin()),
        changes.apply(introduction.prose()));
  }

  private static void close(List<TopicView.Chunk> chunks, List<CriterionView> row) {
    if (!row.isEmpty()) {
      chunks.add(TopicView.Chunk.of(row));
      row.clear();
    }
  }
}
