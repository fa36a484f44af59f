package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.DimensionKind;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.Ids;
import dev.plumbline.generator.parse.field.NameRegistry;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of the framework's dimensions and their stages. */
final class DimensionReader {
  private final ParseContext context;
  private final List<Group> groups;
  private final NameRegistry names;

  /**
   * @param names whose ids are those of groups and sections too
   */
  DimensionReader(ParseContext context, List<Group> groups, NameRegistry names) {
    this.context = context;
    this.groups = groups;
    this.names = names;
  }

  Optional<Dimension> read(YamlNode node) {
    return Fields.of(node, "a dimension", context).flatMap(this::dimension);
  }

  private Optional<Dimension> dimension(Fields fields) {
    NameRegistry stageNames =
        new NameRegistry("stage", new Ids(context.findings()), context.findings());
    Optional<Ref> id = fields.id();
    String name = fields.requiredText("name", VocabularyReader.name(id));
    Ref group = fields.ref("group");
    DimensionKind kind = fields.oneOf("kind", VocabularyReader.DIMENSION_KINDS);
    Prose summary = fields.markdown("summary");
    List<Ref> tracks = fields.refs("tracks");
    List<Stage> stages = fields.list("stages", node -> stage(node, stageNames));
    fields.finish();
    return names
        .claim(id, fields, tracks)
        .map(
            ref ->
                new Dimension(
                    ref.id(),
                    name,
                    group,
                    kindOf(kind, group),
                    summary,
                    tracks,
                    stages,
                    fields.place()));
  }

  private DimensionKind kindOf(@Nullable DimensionKind own, @Nullable Ref group) {
    if (own != null) {
      return own;
    }
    return groups.stream()
        .filter(candidate -> group != null && candidate.id().equals(group.id()))
        .flatMap(candidate -> Optional.ofNullable(candidate.kind()).stream())
        .findFirst()
        .orElse(DimensionKind.OTHER);
  }

  private Optional<Stage> stage(YamlNode node, NameRegistry stageNames) {
    return Fields.of(node, "a stage", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", VocabularyReader.name(id));
              Prose summary = fields.markdown("summary");
              List<Prose> signals = fields.inlines("signals");
              List<Prose> examples = fields.inlines("examples");
              fields.finish();
              return stageNames
                  .claim(id, fields)
                  .map(
                      ref -> new Stage(ref.id(), name, summary, signals, examples, fields.place()));
            });
  }
}
