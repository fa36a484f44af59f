package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Block;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.tree.Remarks;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.Ids;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of the expectations of a level under one dimension, written as YAML. */
final class ExpectationEntries {
  private final ParseContext context;
  private final Values values;
  private final PlaceholderFilter placeholders;
  private final TopicCollector topics = new TopicCollector();

  ExpectationEntries(ParseContext context) {
    this.context = context;
    this.values = new Values(context);
    this.placeholders = new PlaceholderFilter(context);
  }

  List<Topic> topics() {
    return topics.all();
  }

  /** Reads prose that introduces the expectations. */
  void frame(YamlNode node) {
    frame("summary", node);
  }

  private void frame(String key, YamlNode node) {
    for (Block block :
        values
            .markdown(key, node)
            .map(text -> context.markdown().document(text, context.findings()).blocks())
            .orElse(List.of())) {
      topics.frame(placeholders.removed(block.readProse(context.findings())));
    }
  }

  /** A list in which each entry is a criterion, prose, or a topic with entries of its own. */
  void read(String key, YamlNode list) {
    values.list(key, list, this::entry);
  }

  private Optional<Ref> entry(YamlNode node) {
    topics.open(Prose.EMPTY, null);
    if (!has(node, "criteria") || has(node, "prose")) {
      return inTopic(node);
    }
    Fields.of(node, "a topic", context).ifPresent(this::topic);
    return Optional.empty();
  }

  private static boolean has(YamlNode node, String key) {
    return node instanceof YamlNode.Mapping mapping && mapping.has(key);
  }

  private void topic(Fields fields) {
    Prose name = fields.value("topic").map(this::name).orElse(Prose.EMPTY);
    topics.open(name, fields.audience());
    fields
        .value("criteria")
        .ifPresent(list -> values.list("criteria", list, entry -> inTopic(entry)));
    fields.finish();
  }

  private Optional<Ref> inTopic(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      Prose text = inline("an expectation", node);
      if (says(text, node)) {
        topics.ask(CriterionDraft.of(text, node.place()));
      }
    } else if (has(node, "prose")) {
      Fields.of(node, "an entry of prose", context).ifPresent(this::prose);
    } else {
      Fields.of(node, "an expectation", context).ifPresent(this::criterion);
    }
    return Optional.empty();
  }

  private void prose(Fields fields) {
    fields.value("prose").ifPresent(node -> frame("prose", node));
    fields.finish();
  }

  private void criterion(Fields fields) {
    Place place = fields.place();
    Ref id = fields.ref("id");
    Optional<YamlNode> written = fields.required("text");
    Prose text = written.map(node -> inline("text", node)).orElse(Prose.EMPTY);
    Prose detail = fields.markdown("detail");
    List<Criterion.Example> examples = fields.list("examples", this::example);
    List<String> tags = fields.texts("tags");
    fields.value("topic").map(this::name).ifPresent(topic -> topics.open(topic, null));
    String audience = fields.audience();
    fields.finish();
    if (id != null) {
      Ids.check(id.id(), "criterion", id.place(), context.findings());
    }
    if (written.isPresent() && says(text, written.get())) {
      topics.ask(
          new CriterionDraft(
              id == null ? null : id.id(), text, detail, examples, tags, audience, place));
    }
  }

  /**
   * Whether a text states an expectation; an empty one is reported, unless another finding explains
   * it.
   */
  private boolean says(Prose text, YamlNode node) {
    YamlNode.Scalar scalar = Values.asScalar(node);
    if (scalar != null && Remarks.without(scalar.text()).isBlank()) {
      context
          .findings()
          .add(
              Code.EMPTY_ITEM,
              scalar.place(),
              "This text is empty.",
              "write the text, or delete the line.");
    }
    return !text.isEmpty() && !placeholders.holds(text);
  }

  private Optional<Criterion.Example> example(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return example("an entry of \"examples\"", node, null);
    }
    return Fields.of(node, "an example", context)
        .flatMap(
            fields -> {
              Optional<YamlNode> text = fields.required("text");
              String audience = fields.audience();
              fields.finish();
              return text.flatMap(value -> example("text", value, audience));
            });
  }

  private Optional<Criterion.Example> example(
      String key, YamlNode node, @Nullable String audience) {
    Prose text = item(key, node);
    return says(text, node) ? Optional.of(new Criterion.Example(text, audience)) : Optional.empty();
  }

  private Prose item(String key, YamlNode node) {
    return open(node)
        ? values
            .markdown(key, node)
            .map(text -> context.markdown().item(text, context.findings()))
            .orElse(Prose.EMPTY)
        : Prose.EMPTY;
  }

  private Prose name(YamlNode node) {
    Optional<MarkdownText> name = values.markdown("topic", node);
    return name.map(text -> context.markdown().heading(text, context.findings()))
        .orElse(Prose.EMPTY);
  }

  private Prose inline(String key, YamlNode node) {
    return open(node) ? values.inline(key, node) : Prose.EMPTY;
  }

  /** Whether a text is for everyone; an audience in its braces would be shown with it. */
  private boolean open(YamlNode node) {
    YamlNode.Scalar scalar = Values.asScalar(node);
    boolean kept = scalar != null && endsInAudience(scalar.text());
    if (kept) {
      context
          .findings()
          .add(
              Code.MISPLACED_AUDIENCE,
              node.place(),
              "An audience in braces has no effect in YAML.",
              "write the entry with the keys text and audience.");
    }
    return !kept;
  }

  private static boolean endsInAudience(String text) {
    String line = text.stripTrailing();
    int brace = line.lastIndexOf('{');
    return line.endsWith("}") && brace >= 0 && line.indexOf("audience=", brace) > 0;
  }
}
