package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A collector of the content under a dimension, topic after topic, as it is written. */
final class TopicCollector {
  private final List<Topic> topics = new ArrayList<>();
  private @Nullable Prose name;
  private @Nullable String audience;
  private List<Entry> entries = new ArrayList<>();

  /** Begins a topic; an empty name is for content without a topic. */
  void open(Prose topic, @Nullable String keptFor) {
    if (topic.isEmpty() && name == null && Objects.equals(audience, keptFor)) {
      return;
    }
    close();
    name = topic.isEmpty() ? null : topic;
    audience = keptFor;
    entries = new ArrayList<>();
  }

  /** Adds prose. */
  void frame(Prose prose) {
    if (!prose.isEmpty()) {
      entries.add(new Entry.Introduction(prose, Origin.OWN));
    }
  }

  /** Adds a criterion. */
  void ask(CriterionDraft draft) {
    entries.add(new Entry.Asked(draft.criterion()));
  }

  /** At least one topic; more than one may have the same name. */
  List<Expectation.Topic> all() {
    close();
    return List.copyOf(topics);
  }

  private void close() {
    topics.add(new Topic(name, entries, audience));
  }
}
