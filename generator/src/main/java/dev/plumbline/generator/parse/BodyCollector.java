package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what a text says under its headings; what has two headings of one name is joined. */
final class BodyCollector {
  private final FileReading reading;
  private final Map<String, Place> seen = new HashMap<>();
  private final Map<String, Expectation> expectations = new LinkedHashMap<>();
  private final Map<String, Level.Text> sections = new LinkedHashMap<>();
  private final Map<String, Level.Text> groups = new LinkedHashMap<>();
  private final List<Level.Fragment> fragments = new ArrayList<>();

  BodyCollector(FileReading reading) {
    this.reading = reading;
  }

  /** What a link to the heading leads to. */
  void fragment(HeadingBlock heading, Headings.Known known) {
    fragments.add(new Level.Fragment(heading.fragment(), known.kind(), known.id()));
  }

  void dimension(HeadingBlock heading, String id, Topics topics) {
    checkRepeated(heading, id);
    String audience = heading.attributes().audience();
    Expectation next =
        new Expectation(new Ref(id, heading.place()), topics.all(), audience, heading.place());
    expectations.merge(id, next, BodyCollector::join);
  }

  private static Expectation join(Expectation first, Expectation second) {
    Topics topics = new Topics();
    topics.addAll(first.topics());
    topics.addAll(second.topics().stream().map(topic -> within(topic, second.audience())).toList());
    return new Expectation(first.dimension(), topics.all(), first.audience(), first.place());
  }

  private static Topic within(Topic topic, @Nullable String audience) {
    return topic.audience() == null ? new Topic(topic.name(), topic.entries(), audience) : topic;
  }

  void text(HeadingBlock heading, Headings.Known known, Article article) {
    checkRepeated(heading, known.id());
    Level.Text next =
        new Level.Text(
            new Ref(known.id(), heading.place()), article, heading.attributes().audience());
    boolean group = known.kind() == Level.Fragment.Kind.GROUP;
    (group ? groups : sections).merge(known.id(), next, BodyCollector::join);
  }

  /** Two texts about one thing, one after the other. */
  static Level.Text join(Level.Text first, Level.Text second) {
    List<Article.Part> parts = new ArrayList<>(first.article().parts());
    parts.addAll(second.article().parts());
    return new Level.Text(first.about(), new Article(parts), first.audience());
  }

  private void checkRepeated(HeadingBlock heading, String id) {
    Place first = seen.putIfAbsent(id, heading.place());
    if (first != null) {
      reading
          .findings()
          .add(
              Code.REPEATED_HEADING,
              heading.place(),
              "\"" + heading.name() + "\" has a heading already, on line " + first.line() + ".",
              "move what stands here below that heading.");
    }
  }

  LevelBody all(Prose summary) {
    return new LevelBody(
        summary,
        List.copyOf(expectations.values()),
        List.copyOf(sections.values()),
        List.copyOf(groups.values()),
        fragments);
  }
}
