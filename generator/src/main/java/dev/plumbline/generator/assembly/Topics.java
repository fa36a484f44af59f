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
 * Joins what stands under one dimension. Topics of one name are one topic, and what has no topic
 * stands first, so that nothing seems to belong to a topic that it does not belong to.
 */
final class Topics {
  private static final String NO_NAME = "";

  private final Map<String, Joined> topics = new LinkedHashMap<>();

  Topics() {
    topics.put(NO_NAME, new Joined(new Topic(null, List.of(), null)));
  }

  /** Topics of one name, the first of which gives the others its name. */
  private static final class Joined {
    private final Topic first;
    private final List<Entry> entries = new ArrayList<>();

    Joined(Topic first) {
      this.first = first;
    }
  }

  /** What stands in a list, after what was added before. */
  Topics add(List<Topic> more) {
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

  /** At least one topic; the first has no name unless only named ones say something. */
  List<Topic> all() {
    return topics.values().stream()
        .filter(topic -> topic.first.name() != null || !topic.entries.isEmpty() || isAlone())
        .map(topic -> topic.first.with(topic.entries))
        .toList();
  }

  private boolean isAlone() {
    return topics.size() == 1;
  }
}
