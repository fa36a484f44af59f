package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.DimensionKind;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.Ids;
import dev.plumbline.generator.parse.field.NameRegistry;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.ReservedIds;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader of the lists in framework.yaml that levels refer to. */
final class VocabularyReader {
  private static final List<TrackKind> TRACK_KINDS = List.of(TrackKind.values());
  static final List<DimensionKind> DIMENSION_KINDS = List.of(DimensionKind.values());
  private static final List<Activity.Kind> ACTIVITY_KINDS = List.of(Activity.Kind.values());

  private final ParseContext context;

  VocabularyReader(ParseContext context) {
    this.context = context;
  }

  Vocabulary read(Fields fields) {
    Ids headings = new Ids(context.findings());
    NameRegistry tracks = names("track");
    NameRegistry groupNames = names("group", headings);
    NameRegistry scales = names("scale");
    NameRegistry activities = names("activity");
    NameRegistry bands = names("band");
    NameRegistry audiences = names("audience");
    Map<Integer, Place> grades = new HashMap<>();
    List<Track> trackList = fields.requiredList("tracks", node -> track(node, tracks));
    List<Grade> gradeList = fields.list("grades", node -> grade(node, grades));
    List<Group> groups = fields.list("groups", node -> group(node, groupNames));
    DimensionReader dimensions = new DimensionReader(context, groups, names("dimension", headings));
    List<Dimension> dimensionList = fields.requiredList("dimensions", dimensions::read);
    return new Vocabulary(
        trackList,
        gradeList,
        groups,
        dimensionList,
        fields.list("scales", node -> scale(node, scales)),
        fields.list("activities", node -> activity(node, activities)),
        fields.list("pay", node -> band(node, bands)),
        sections(fields, names("section", headings)),
        fields.list("audiences", node -> audience(node, audiences)));
  }

  private NameRegistry names(String what) {
    return names(what, new Ids(context.findings()));
  }

  private NameRegistry names(String what, Ids ids) {
    return new NameRegistry(what, ids, context.findings());
  }

  private Optional<Track> track(YamlNode node, NameRegistry names) {
    return Fields.of(node, "a track", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              id.ifPresent(
                  ref -> ReservedIds.checkTrack(ref.id(), ref.place(), context.findings()));
              String name = fields.requiredText("name", name(id));
              TrackKind kind = fields.requiredOneOf("kind", TRACK_KINDS);
              Prose summary = fields.markdown("summary");
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(
                      ref ->
                          new Track(
                              ref.id(),
                              name,
                              kind == null ? TrackKind.OTHER : kind,
                              summary,
                              fields.place()));
            });
  }

  private Optional<Grade> grade(YamlNode node, Map<Integer, Place> taken) {
    return Fields.of(node, "a grade", context)
        .flatMap(
            fields -> {
              Integer number = fields.requiredInteger("grade");
              String name = fields.text("name");
              String scope = fields.text("scope");
              Prose summary = fields.markdown("summary");
              Ref pay = fields.ref("pay");
              fields.finish();
              return number == null || !claim(number, fields, taken)
                  ? Optional.<Grade>empty()
                  : Optional.of(new Grade(number, name, scope, summary, pay, true, fields.place()));
            });
  }

  private boolean claim(int number, Fields fields, Map<Integer, Place> taken) {
    Place place = fields.valuePlace("grade");
    Place first = taken.putIfAbsent(number, place);
    if (first != null) {
      context
          .findings()
          .add(
              Code.DUPLICATE_GRADE,
              place,
              "The grade " + number + " is listed twice; first on line " + first.line() + ".",
              "keep one of them.");
    }
    return first == null;
  }

  private Optional<Group> group(YamlNode node, NameRegistry names) {
    return Fields.of(node, "a group", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", name(id));
              DimensionKind kind = fields.oneOf("kind", DIMENSION_KINDS);
              Prose summary = fields.markdown("summary");
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(ref -> new Group(ref.id(), name, kind, summary, fields.place()));
            });
  }

  private Optional<Scale> scale(YamlNode node, NameRegistry names) {
    return Fields.of(node, "a scale", context)
        .flatMap(
            fields -> {
              NameRegistry steps = names("step");
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", name(id));
              Prose summary = fields.markdown("summary");
              List<Scale.Step> stepList = fields.requiredList("steps", one -> step(one, steps));
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(ref -> new Scale(ref.id(), name, summary, stepList, fields.place()));
            });
  }

  private Optional<Scale.Step> step(YamlNode node, NameRegistry names) {
    return Fields.of(node, "a step", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", name(id));
              Prose summary = fields.markdown("summary");
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(ref -> new Scale.Step(ref.id(), name, summary, fields.place()));
            });
  }

  private Optional<Activity> activity(YamlNode node, NameRegistry names) {
    return Fields.of(node, "an activity", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", name(id));
              Activity.Kind kind = fields.requiredOneOf("kind", ACTIVITY_KINDS);
              Prose summary = fields.markdown("summary");
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(
                      ref ->
                          new Activity(
                              ref.id(),
                              name,
                              kind == null ? Activity.Kind.OTHER : kind,
                              summary,
                              fields.place()));
            });
  }

  private Optional<PayBand> band(YamlNode node, NameRegistry names) {
    return Fields.of(node, "a band", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", name(id));
              String range = fields.text("range");
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(ref -> new PayBand(ref.id(), name, range, fields.place()));
            });
  }

  private Optional<Audience> audience(YamlNode node, NameRegistry names) {
    return Fields.of(node, "an audience", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", name(id));
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(ref -> new Audience(ref.id(), name, fields.place()));
            });
  }

  private List<Section> sections(Fields fields, NameRegistry names) {
    if (fields.value("sections").isPresent()) {
      return fields.list("sections", node -> section(node, names));
    }
    Place place = Place.startOf(context.path());
    return List.of(new Section(Section.GROWING_DEEPER, "Growing deeper", Prose.EMPTY, place));
  }

  private Optional<Section> section(YamlNode node, NameRegistry names) {
    return Fields.of(node, "a section", context)
        .flatMap(
            fields -> {
              Optional<Ref> id = fields.id();
              String name = fields.requiredText("name", name(id));
              Prose summary = fields.markdown("summary");
              fields.finish();
              return names
                  .claim(id, fields)
                  .map(ref -> new Section(ref.id(), name, summary, fields.place()));
            });
  }

  /** The name to use for a thing whose name is missing. */
  static String name(Optional<Ref> id) {
    return id.map(Ref::id).orElse("");
  }
}
