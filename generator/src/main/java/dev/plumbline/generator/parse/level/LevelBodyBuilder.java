package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A builder of what a text says under its headings, in order. */
final class LevelBodyBuilder {
  private final ParseContext context;
  private final Map<Heading, Place> seen = new HashMap<>();
  private final List<Expectation> expectations = new ArrayList<>();
  private final List<Level.Text> sections = new ArrayList<>();
  private final List<Level.Text> groups = new ArrayList<>();
  private final List<Level.Fragment> fragments = new ArrayList<>();
  private @Nullable String audience;

  LevelBodyBuilder(ParseContext context) {
    this.context = context;
  }

  /** A second-level heading with its meaning. */
  private record Heading(String id, @Nullable String audience) {}

  /** Begins the part under a second-level heading. */
  void open(HeadingBlock heading, HeadingMeaning meaning) {
    audience = heading.attributes().audience();
    fragments.add(fragment(heading, meaning, Stream.ofNullable(audience)));
    checkRepeated(heading, meaning.id());
  }

  /** A lower heading that a link may lead to. */
  void subheading(HeadingBlock heading, HeadingMeaning meaning) {
    Stream<String> both =
        Stream.of(audience, heading.attributes().audience()).flatMap(Stream::ofNullable);
    fragments.add(fragment(heading, meaning, both));
  }

  /** A fragment, kept once for all files, because most levels have the same headings. */
  private static Level.Fragment fragment(
      HeadingBlock heading, HeadingMeaning meaning, Stream<String> audiences) {
    return new Level.Fragment(
        heading.fragment().intern(), meaning.kind(), meaning.id(), audiences.distinct().toList());
  }

  void dimension(HeadingBlock heading, String id, TopicCollector topics) {
    Ref dimension = new Ref(id, heading.place());
    expectations.add(new Expectation(dimension, topics.all(), audience, heading.place()));
  }

  void text(HeadingBlock heading, HeadingMeaning meaning, Article article) {
    boolean group = meaning.kind() == Level.Fragment.Kind.GROUP;
    (group ? groups : sections)
        .add(new Level.Text(new Ref(meaning.id(), heading.place()), article, audience));
  }

  /**
   * Reports a repeated heading, unless it has an audience: text for an audience may have a heading
   * of its own.
   */
  private void checkRepeated(HeadingBlock heading, String id) {
    Place first = seen.putIfAbsent(new Heading(id, audience), heading.place());
    if (first != null) {
      context
          .findings()
          .add(
              Code.REPEATED_HEADING,
              heading.place(),
              "\"" + heading.name() + "\" already has a heading, on line " + first.line() + ".",
              "move the text from here to below that heading.");
    }
  }

  LevelBody all(Prose summary) {
    return new LevelBody(summary, expectations, sections, groups, fragments);
  }
}
