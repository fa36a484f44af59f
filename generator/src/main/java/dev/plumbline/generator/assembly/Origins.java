package dev.plumbline.generator.assembly;

import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The origins of criteria and prose, as seen from the level that takes them over. */
final class Origins {
  private Origins() {}

  static Expectation from(Expectation expectation, Origin origin) {
    List<Topic> topics = topics(expectation.topics(), any -> true, any -> origin);
    return expectation.withTopics(topics);
  }

  /**
   * The topics with the entries of wanted origins, each with the origin that {@code seen} maps it
   * to.
   */
  static List<Topic> topics(
      List<Topic> topics, Predicate<Origin> wanted, Function<Origin, Origin> seen) {
    List<Topic> all = new ArrayList<>();
    for (Topic topic : topics) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : topic.entries()) {
        if (wanted.test(of(entry))) {
          entries.add(with(entry, seen.apply(of(entry))));
        }
      }
      if (!entries.isEmpty()) {
        all.add(topic.withEntries(entries));
      }
    }
    return all;
  }

  private static Origin of(Entry entry) {
    return entry instanceof Entry.Asked asked
        ? asked.criterion().origin()
        : ((Entry.Introduction) entry).origin();
  }

  private static Entry with(Entry entry, Origin origin) {
    return entry instanceof Entry.Asked asked
        ? new Entry.Asked(asked.criterion().withOrigin(origin))
        : new Entry.Introduction(((Entry.Introduction) entry).prose(), origin);
  }
}
