package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects what stands under a dimension. Topics of one name are one topic, and what has no topic
 * stands first, so that nothing seems to belong to a topic that it does not belong to.
 */
final class Topics {
  private final List<Collected> topics = new ArrayList<>();
  private Collected current = new Collected("", null, null);

  Topics() {
    topics.add(current);
  }

  /** Goes on under a topic; an empty name is what stands before the first. */
  void open(Prose name, @Nullable String audience) {
    String key = name.plain().strip().toLowerCase(Locale.ROOT);
    for (Collected topic : topics) {
      if (topic.key.equals(key)) {
        current = topic;
        return;
      }
    }
    current = new Collected(key, name, audience);
    topics.add(current);
  }

  /** Prose where it stands. */
  void frame(Prose prose) {
    if (!prose.isEmpty()) {
      current.entries.add(new Entry.Framing(prose, new Origin.Own()));
    }
  }

  /** A criterion where it stands. */
  void ask(CriterionDraft draft) {
    current.entries.add(new Entry.Asked(draft.criterion()));
  }

  /** A criterion under a topic. */
  void ask(Prose topic, CriterionDraft draft) {
    open(topic, null);
    ask(draft);
  }

  /** What stands under other topics, after what stands here. */
  void addAll(List<Topic> others) {
    for (Topic other : others) {
      Prose name = other.name();
      open(name == null ? Prose.EMPTY : name, other.audience());
      current.entries.addAll(other.entries());
    }
  }

  /** Whether nothing was said under any topic. */
  boolean isEmpty() {
    return topics.stream().allMatch(topic -> topic.entries.isEmpty());
  }

  /** At least one topic; the first has no name unless only named ones say something. */
  List<Expectation.Topic> all() {
    List<Topic> all = new ArrayList<>();
    for (Collected topic : topics) {
      boolean silent = topic.entries.isEmpty() && topic.name == null;
      if (!silent || topics.size() == 1) {
        all.add(new Topic(topic.name, topic.entries, topic.audience));
      }
    }
    return all;
  }

  private static final class Collected {
    private final String key;
    private final @Nullable Prose name;
    private final @Nullable String audience;
    private final List<Entry> entries = new ArrayList<>();

    Collected(String key, @Nullable Prose name, @Nullable String audience) {
      this.key = key;
      this.name = name;
      this.audience = audience;
    }
  }
}
