package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.markdown.Document;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of the content of a level in YAML, which can be all that it can be in Markdown. */
public final class LevelYamlReader {
  private final ParseContext context;
  private final Vocabulary vocabulary;
  private final Values values;
  private final PlaceholderFilter placeholders;
  private final List<Level.Text> sections = new ArrayList<>();
  private final List<Level.Text> groups = new ArrayList<>();
  private final List<Level.Fragment> fragments = new ArrayList<>();

  /**
   * @param vocabulary asked for its groups alone: a level that was read before is read again only
   *     if {@link Headings} changed
   */
  public LevelYamlReader(ParseContext context, Vocabulary vocabulary) {
    this.context = context;
    this.vocabulary = vocabulary;
    this.values = new Values(context);
    this.placeholders = new PlaceholderFilter(context);
  }

  public LevelBody read(Fields fields) {
    Prose summary =
        fields
            .value("summary")
            .flatMap(node -> values.markdown("summary", node))
            .map(this::prose)
            .map(placeholders::removed)
            .orElse(Prose.EMPTY);
    List<Expectation> expectations = fields.map("expectations", this::expectation);
    fields.map("sections", this::texts);
    return new LevelBody(summary, expectations, sections, groups, fragments);
  }

  /** Prose as a Markdown file has it before its first heading. */
  private Prose prose(MarkdownText text) {
    Document document = context.markdown().document(text, context.findings());
    return LevelMarkdownReader.prose(document.blocks(), context.findings());
  }

  private Optional<Ref> texts(Ref about, YamlNode node) {
    if (node instanceof YamlNode.Sequence) {
      values.list(about.id(), node, one -> texts(about, one));
    } else if (node instanceof YamlNode.Mapping) {
      Fields.of(node, "a section of a level", context).ifPresent(fields -> text(about, fields));
    } else {
      add(about, values.markdown(about.id(), node), null);
    }
    return Optional.empty();
  }

  private void text(Ref about, Fields fields) {
    Optional<MarkdownText> text =
        fields.required("text").flatMap(node -> values.markdown("text", node));
    String audience = fields.audience();
    fields.finish();
    add(about, text, audience);
  }

  private void add(Ref about, Optional<MarkdownText> written, @Nullable String audience) {
    boolean group = vocabulary.group(about.id()).isPresent();
    fragment(about, group ? Level.Fragment.Kind.GROUP : Level.Fragment.Kind.SECTION, audience);
    written
        .map(text -> context.markdown().document(text, context.findings()))
        .map(document -> document.readArticle(0, document.blocks().size(), context.findings()))
        .map(article -> new Level.Text(about, placeholders.removed(article), audience))
        .ifPresent((group ? groups : sections)::add);
  }

  private Optional<Expectation> expectation(Ref dimension, YamlNode node) {
    ExpectationEntries entries = new ExpectationEntries(context);
    if (node instanceof YamlNode.Sequence) {
      entries.read(dimension.id(), node);
      return Optional.of(expectation(dimension, entries, null));
    }
    return Fields.of(node, "an expectation", context)
        .map(
            fields -> {
              String audience = fields.audience();
              fields.value("summary").ifPresent(entries::frame);
              fields.value("criteria").ifPresent(list -> entries.read("criteria", list));
              fields.finish();
              return expectation(dimension, entries, audience);
            });
  }

  private Expectation expectation(
      Ref dimension, ExpectationEntries entries, @Nullable String audience) {
    fragment(dimension, Level.Fragment.Kind.DIMENSION, audience);
    return new Expectation(dimension, entries.topics(), audience, dimension.place());
  }

  /** A link may end in the key, as it may end in a heading of a Markdown file. */
  private void fragment(Ref key, Level.Fragment.Kind kind, @Nullable String audience) {
    List<String> audiences = audience == null ? List.of() : List.of(audience);
    fragments.add(new Level.Fragment(key.id(), kind, key.id(), audiences));
  }
}
