package dev.plumbline.generator.export;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.Locale;

/** The part of {@link FrameworkExport} about the vocabulary, without its sections. */
final class VocabularyJson {
  private VocabularyJson() {}

  static void write(Vocabulary vocabulary, ExportJson json) {
    json.objects("tracks", vocabulary.tracks(), track -> track(track, json));
    json.objects("grades", vocabulary.grades(), grade -> grade(grade, json));
    json.objects("groups", vocabulary.groups(), group -> group(group, json));
    json.objects("dimensions", vocabulary.dimensions(), one -> dimension(one, json));
    json.objects("scales", vocabulary.scales(), scale -> scale(scale, json));
    json.objects("activities", vocabulary.activities(), activity -> activity(activity, json));
    json.objects("pay", vocabulary.pay(), band -> band(band, json));
  }

  private static void track(Track track, ExportJson json) {
    named(json, track.id(), track.name(), track.summary());
    json.word("kind", track.kind());
  }

  private static void grade(Grade grade, ExportJson json) {
    json.number("grade", grade.grade());
    json.text("name", grade.name());
    json.text("scope", grade.scope());
    json.prose("summary", grade.summary());
    json.id("pay", grade.pay());
  }

  private static void group(Group group, ExportJson json) {
    named(json, group.id(), group.name(), group.summary());
    json.word("kind", group.kind());
  }

  static void dimension(Dimension dimension, ExportJson json) {
    named(json, dimension.id(), dimension.name(), dimension.summary());
    json.id("group", dimension.group());
    json.word("kind", dimension.kind());
    json.texts("tracks", dimension.tracks().stream().map(Ref::id).toList());
    json.objects("stages", dimension.stages(), stage -> stage(stage, json));
  }

  private static void stage(Stage stage, ExportJson json) {
    named(json, stage.id(), stage.name(), stage.summary());
    json.proses("signals", stage.signals());
    json.proses("examples", stage.examples());
  }

  private static void scale(Scale scale, ExportJson json) {
    named(json, scale.id(), scale.name(), scale.summary());
    json.objects(
        "steps", scale.steps(), step -> named(json, step.id(), step.name(), step.summary()));
  }

  private static void activity(Activity activity, ExportJson json) {
    named(json, activity.id(), activity.name(), activity.summary());
    json.word("kind", activity.kind());
  }

  private static void band(PayBand band, ExportJson json) {
    named(json, band.id(), band.name(), Prose.EMPTY);
    json.text("range", band.range());
  }

  static void section(Section section, ExportJson json) {
    named(json, section.id(), section.name(), section.summary());
  }

  static void named(ExportJson json, String id, String name, Prose summary) {
    json.text("id", id);
    json.text("name", name);
    json.prose("summary", summary);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
