package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.FamilyProse;
import dev.plumbline.generator.model.FamilySettings;
import dev.plumbline.generator.model.FileInfo;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.OwnerReader;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.ReservedIds;
import dev.plumbline.generator.parse.field.YamlFields;
import dev.plumbline.generator.parse.level.LevelBody;
import dev.plumbline.generator.parse.level.LevelKeysReader;
import dev.plumbline.generator.parse.level.LevelYamlReader;
import dev.plumbline.generator.parse.level.PeersReader;
import dev.plumbline.generator.parse.level.StatusWords;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of family.yaml, and of the levels in it. */
final class FamilyFileReader {
  private static final List<Move.Kind> KINDS = List.of(Move.Kind.values());
  private static final List<Move.Entry> ENTRIES = List.of(Move.Entry.values());

  private final ParseContext context;
  private final Vocabulary vocabulary;
  private final String id;

  FamilyFileReader(ParseContext context, Vocabulary vocabulary, String id) {
    this.context = context;
    this.vocabulary = vocabulary;
    this.id = id;
  }

  /**
   * The family, with the levels of this file only.
   *
   * @param file absent where there is none
   */
  Family read(@Nullable SourceFile file) {
    return bind(YamlFields.of(file, "a family", context));
  }

  private Family bind(Fields fields) {
    Family family = family(fields);
    fields.finish();
    context.findings().replaceAll(fields.keyPlaces(key -> ContentParts.family(id, key))::narrowed);
    return family;
  }

  /** Hints list the keys in the order in which they are read here. */
  private Family family(Fields fields) {
    String name = fields.requiredText("name", id);
    Prose summary = fields.markdown("summary");
    Integer order = fields.integer("order");
    Status status = StatusWords.of(fields.oneOf("status", StatusWords.OF_FAMILIES));
    List<Ref> replacedBy = replacedBy(fields);
    FamilyDimensionReader reader = new FamilyDimensionReader(context, vocabulary);
    List<Dimension> dimensions = reader.read(fields);
    boolean common = fields.bool("common", true);
    Peers peers = new PeersReader(context).ofFamily(fields);
    return new Family(
        id,
        name,
        new FamilySettings(order, status, replacedBy, common, peers),
        new FamilyProse(summary, IndexFile.none("families/" + id + "/index.md"), List.of()),
        dimensions,
        reader.unknown(),
        fields.list("moves", this::move),
        levels(fields),
        info(fields));
  }

  private FileInfo info(Fields fields) {
    return new FileInfo(
        new OwnerReader(context).read(fields),
        fields.audience(),
        fields.refs("formerly"),
        Place.startOf(context.path()));
  }

  private List<Ref> replacedBy(Fields fields) {
    Optional<YamlNode> value = fields.value("replacedBy");
    if (value.isPresent() && value.get() instanceof YamlNode.Scalar) {
      return fields.values().ref("replacedBy", value.get()).stream().toList();
    }
    return fields.refs("replacedBy");
  }

  private Optional<Move> move(YamlNode node) {
    return Fields.of(node, "a move", context)
        .flatMap(
            fields -> {
              Optional<LevelLink> from = fields.required("from").flatMap(n -> link("from", n));
              Optional<LevelLink> to = fields.required("to").flatMap(n -> link("to", n));
              Move.Kind kind = fields.requiredOneOf("kind", KINDS);
              Move.Entry entry = fields.oneOf("entry", ENTRIES);
              Prose note = fields.markdown("note");
              fields.finish();
              return from.isEmpty() || to.isEmpty() || kind == null
                  ? Optional.<Move>empty()
                  : Optional.of(new Move(from.get(), to.get(), kind, entry, note, fields.place()));
            });
  }

  private Optional<LevelLink> link(String key, YamlNode node) {
    return new PeersReader(context).link(key, node, id);
  }

  private List<Level> levels(Fields fields) {
    return fields.list("levels", node -> Fields.of(node, "a level", context).flatMap(this::level));
  }

  private Optional<Level> level(Fields fields) {
    Optional<Ref> levelId = fields.id();
    Optional<Ref> track =
        fields.required("track").flatMap(node -> fields.values().ref("track", node));
    levelId.ifPresent(ref -> ReservedIds.checkLevel(ref.id(), ref.place(), context.findings()));
    LevelBody body = new LevelYamlReader(context, vocabulary).read(fields);
    LevelRef ref = new LevelRef(id, track.map(Ref::id).orElse(""), levelId.map(Ref::id).orElse(""));
    Level level = new LevelKeysReader(context, ref, fields).read(fields.place(), body);
    return levelId.isEmpty() || track.isEmpty() ? Optional.empty() : Optional.of(level);
  }
}
