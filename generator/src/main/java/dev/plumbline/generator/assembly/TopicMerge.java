package dev.plumbline.generator.assembly;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The merge of topics under one dimension: those of one name become one. Entries without a topic
 * come first, because anywhere else they would seem to belong to the topic above them.
 */
final class TopicMerge {
  private static final String NO_NAME = "";

  private final Map<String, Joined> topics = new LinkedHashMap<>();

  TopicMerge() {
    topics.put(NO_NAME, new Joined(new Topic(null, List.of(), null)));
  }

  /** Topics of one name, named as the first of them is written. */
  private static final class Joined {
    private final Topic first;
    private final List<Entry> entries = new ArrayList<>();

    Joined(Topic first) {
      this.first = first;
    }
  }

  /** Adds topics after those added before. */
  TopicMerge add(List<Topic> more) {
    for (Topic topic : more) {
      topics
          .computeIfAbsent(key(topic.name()), name -> new Joined(topic))
          .entries
          .addAll(topic.entries());
    }
    return this;
  }

  private static String key(@Nullable Prose name) {
    return name == null ? NO_NAME : name.plain().strip().toLowerCase(Locale.ROOT);
  }

  /** The merged topics, at least one; the first has no name unless only named ones have entries. */
  List<Topic> all() {
    return topics.values().stream()
        .filter(topic -> topic.first.name() != null || !topic.entries.isEmpty() || isAlone())
        .map(topic -> topic.first.withEntries(topic.entries))
        .toList();
  }

  private boolean isAlone() {
    return topics.size() == 1;
  }
}
