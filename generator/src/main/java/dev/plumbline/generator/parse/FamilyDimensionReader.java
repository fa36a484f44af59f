package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.Ids;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of a family's dimensions: which of the framework's it has, and how it words them. */
final class FamilyDimensionReader {
  private final ParseContext context;
  private final Vocabulary vocabulary;
  private final Ids ids;
  private final UniqueNames names;
  private final List<Ref> unknown = new ArrayList<>();
  private final List<Renamed> renamed = new ArrayList<>();

  FamilyDimensionReader(ParseContext context, Vocabulary vocabulary) {
    this.context = context;
    this.vocabulary = vocabulary;
    this.ids = new Ids(context.findings());
    this.names = new UniqueNames("dimension", context.findings());
  }

  /** The family's dimensions in its order; all where it does not list them. */
  List<Dimension> read(Fields fields) {
    if (fields.value("dimensions").isEmpty()) {
      return vocabulary.dimensions();
    }
    List<Dimension> dimensions = fields.list("dimensions", this::dimension);
    // After all others, so that of two dimensions with one name, the renamed one is reported.
    renamed.forEach(one -> names.take(one.name(), one.tracks(), one.place()));
    return dimensions;
  }

  /** The listed dimensions that the framework does not have. */
  List<Ref> unknown() {
    return unknown;
  }

  private Optional<Dimension> dimension(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Values(context)
          .ref("an entry of \"dimensions\"", node)
          .flatMap(ref -> dimension(ref, null, Prose.EMPTY, ref.place()));
    }
    return Fields.of(node, "a dimension of a family", context)
        .flatMap(
            fields -> {
              Optional<Ref> ref = fields.id();
              String name = fields.text("name");
              Prose summary = fields.markdown("summary");
              fields.finish();
              Place place = fields.valuePlace("name");
              return ref.flatMap(found -> dimension(found, name, summary, place));
            });
  }

  /** The framework's dimension, in this family's words. */
  private Optional<Dimension> dimension(
      Ref ref, @Nullable String name, Prose summary, Place place) {
    if (!ids.take(ref.id(), "dimension", ref.place())) {
      return Optional.empty();
    }
    Optional<Dimension> known = vocabulary.dimension(ref.id());
    if (known.isEmpty()) {
      unknown.add(ref);
    }
    return known.map(dimension -> worded(dimension, name, summary, place));
  }

  private Dimension worded(Dimension known, @Nullable String name, Prose summary, Place place) {
    if (name == null) {
      names.note(known.name(), known.tracks(), place);
    } else {
      renamed.add(new Renamed(name, known.tracks(), place));
    }
    return new Dimension(
        known.id(),
        name == null ? known.name() : name,
        known.group(),
        known.kind(),
        summary.isEmpty() ? known.summary() : summary,
        known.tracks(),
        known.stages(),
        known.place());
  }

  /** A name that a family gives to a dimension of these tracks. */
  private record Renamed(String name, List<Ref> tracks, Place place) {}
}
