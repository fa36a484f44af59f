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

  private final Map<String, Topic> topics = new LinkedHashMap<>();

  private Topics() {
    topics.put(NO_NAME, new Topic(null, List.of(), null));
  }

  /**
   * The topics of both lists, the first one's first. At least one; the first has no name unless
   * only named ones say something.
   */
  static List<Topic> of(List<Topic> first, List<Topic> second) {
    Topics topics = new Topics();
    first.forEach(topics::add);
    second.forEach(topics::add);
    return topics.all();
  }

  private void add(Topic topic) {
    topics.merge(key(topic.name()), topic, Topics::join);
  }

  private static String key(@Nullable Prose name) {
    return name == null ? NO_NAME : name.plain().strip().toLowerCase(Locale.ROOT);
  }

  private static Topic join(Topic first, Topic second) {
    List<Entry> entries = new ArrayList<>(first.entries());
    entries.addAll(second.entries());
    return first.with(entries);
  }

  private List<Topic> all() {
    return topics.values().stream()
        .filter(topic -> topic.name() != null || !topic.entries().isEmpty() || topics.size() == 1)
        .toList();
  }
}
