package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a level says where it is written as YAML. */
final class LevelYamlReader {
  private final FileReading reading;
  private final Vocabulary vocabulary;
  private final Values values;

  /**
   * @param vocabulary asked for its groups alone: what {@link ReadFiles} keeps of a level is read
   *     again only if {@link Headings} changed
   */
  LevelYamlReader(FileReading reading, Vocabulary vocabulary) {
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.values = new Values(reading);
  }

  LevelBody read(Fields fields) {
    Prose summary = fields.markdown("summary");
    List<Expectation> expectations = fields.map("expectations", this::expectation);
    List<Level.Text> sections = new ArrayList<>();
    List<Level.Text> groups = new ArrayList<>();
    for (Level.Text text : fields.map("sections", this::text)) {
      boolean group = vocabulary.group(text.about().id()).isPresent();
      (group ? groups : sections).add(text);
    }
    return new LevelBody(summary, expectations, sections, groups, List.of());
  }

  private Optional<Level.Text> text(Ref about, YamlNode node) {
    YamlNode.Scalar scalar = Values.asScalar(node);
    if (scalar == null) {
      values.wrongType("\"" + about.id() + "\"", "text", node);
      return Optional.empty();
    }
    Article article = reading.markdown().article(Values.source(scalar), reading.findings());
    return Optional.of(new Level.Text(about, article, null));
  }

  private Optional<Expectation> expectation(Ref dimension, YamlNode node) {
    if (node instanceof YamlNode.Sequence) {
      Topics topics = new Topics();
      values.list(dimension.id(), node, item -> criterion(item, topics));
      return expectation(dimension, topics);
    }
    return Fields.of(node, "an expectation", reading)
        .flatMap(
            fields -> {
              Topics topics = new Topics();
              topics.frame(fields.markdown("summary"));
              fields.list("criteria", item -> criterion(item, topics));
              fields.finish();
              return expectation(dimension, topics);
            });
  }

  private static Optional<Expectation> expectation(Ref dimension, Topics topics) {
    return Optional.of(new Expectation(dimension, topics.all(), null, dimension.place()));
  }

  private Optional<Ref> criterion(YamlNode node, Topics topics) {
    if (node instanceof YamlNode.Scalar) {
      topics.ask(Prose.EMPTY, CriterionDraft.of(inline("a criterion", node), node.place()));
    } else {
      Fields.of(node, "a criterion", reading).ifPresent(fields -> criterion(fields, topics));
    }
    return Optional.empty();
  }

  private void criterion(Fields fields, Topics topics) {
    Place place = fields.place();
    Ref id = fields.ref("id");
    Prose text = fields.required("text").map(node -> inline("text", node)).orElse(Prose.EMPTY);
    Prose detail = fields.markdown("detail");
    List<Prose> examples =
        fields.list("examples", node -> Optional.of(inline("an entry of \"examples\"", node)));
    List<String> tags = fields.texts("tags");
    Prose topic =
        fields.value("topic").map(node -> values.inline("topic", node)).orElse(Prose.EMPTY);
    String audience = fields.audience();
    fields.finish();
    if (id != null) {
      Ids.check(id.id(), "criterion", id.place(), reading.findings());
    }
    CriterionDraft draft =
        new CriterionDraft(
            id == null ? null : id.id(),
            text,
            detail,
            CriterionDraft.examples(examples),
            tags,
            audience,
            place);
    topics.ask(topic, draft);
  }

  /** A text in which attributes would not count; an audience there would be shown to all. */
  private Prose inline(String key, YamlNode node) {
    YamlNode.Scalar scalar = Values.asScalar(node);
    if (scalar != null && endsInAudience(scalar.text())) {
      reading
          .findings()
          .add(
              Code.MISPLACED_AUDIENCE,
              scalar.place(),
              "An audience in braces does not count in YAML.",
              "give the criterion the keys text and audience.");
      return Prose.EMPTY;
    }
    return values.inline(key, node);
  }

  private static boolean endsInAudience(String text) {
    String line = text.stripTrailing();
    int brace = line.lastIndexOf('{');
    return line.endsWith("}") && brace >= 0 && line.indexOf("audience=", brace) > 0;
  }
}
