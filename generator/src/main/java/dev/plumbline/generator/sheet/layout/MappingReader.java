package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.markdown.written.TextRule;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.YamlFields;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A reader of mapping files. */
public final class MappingReader {
  private static final List<LayoutKind> LAYOUTS = List.of(LayoutKind.values());
  private static final List<HeadRole> ROLES = List.of(HeadRole.values());
  private static final List<TrackKind> KINDS = List.of(TrackKind.values());

  private final ParseContext context;

  private MappingReader(ParseContext context) {
    this.context = context;
  }

  /** What a mapping says, and what is wrong with it. */
  public static Parsed<SheetMapping> read(SourceFile file) {
    Markdown markdown = new Markdown(List.of(), AudienceNames.ANY, TextRule.NONE);
    ParseContext context = new ParseContext(file.path(), markdown, AudienceNames.ANY);
    Fields fields = YamlFields.of(file, "the mapping", context);
    SheetMapping mapping = new MappingReader(context).read(fields);
    fields.finish();
    return new Parsed<>(mapping, context.findings().sorted());
  }

  private SheetMapping read(Fields fields) {
    return new SheetMapping(
        fields.text("name"),
        fields.oneOf("layout", LAYOUTS),
        map(fields, "headings", node -> fields.values().oneOf("a heading", node, ROLES)),
        map(fields, "tracks", node -> fields.values().oneOf("a track", node, KINDS)),
        fields.texts("levels").stream().map(HeadWords::folded).collect(Collectors.toSet()),
        map(fields, "sheets", this::sheet));
  }

  private static <T> Map<String, T> map(
      Fields fields, String key, Function<YamlNode, Optional<T>> reader) {
    return fields
        .map(key, (name, node) -> reader.apply(node).map(value -> entry(name, value)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private static <T> Map.Entry<String, T> entry(Ref name, T value) {
    return Map.entry(HeadWords.folded(name.id()), value);
  }

  private Optional<SheetMapping.OfSheet> sheet(YamlNode node) {
    return Fields.of(node, "a sheet", context)
        .map(
            fields -> {
              SheetMapping.OfSheet sheet =
                  new SheetMapping.OfSheet(
                      fields.bool("skip", false),
                      fields.text("family"),
                      fields.text("track"),
                      fields.oneOf("layout", LAYOUTS));
              fields.finish();
              return sheet;
            });
  }
}
