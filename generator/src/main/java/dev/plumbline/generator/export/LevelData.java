package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.WordNumbers;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link FamilyDataExport} about a level. */
final class LevelData {
  private final ExportContent content;
  private final WordNumbers numbers;
  private final Vocabulary vocabulary;
  private final Family family;
  private final Level level;
  private final ExportJson json;

  LevelData(
      ExportContent content, WordNumbers numbers, Family family, Level level, ExportJson json) {
    this.content = content;
    this.numbers = numbers;
    this.vocabulary = content.framework().vocabulary();
    this.family = family;
    this.level = level;
    this.json = json;
  }

  void write() {
    json.text("ref", level.ref().toString());
    json.text("code", level.code());
    json.text("title", level.title());
    json.number("grade", level.grade());
    json.text("track", level.ref().track());
    json.text("href", Addresses.level(level.ref()).value());
    json.word("status", level.status());
    json.flag("destination", level.destination());
    json.text("summary", level.summary().plain());
    scales();
    week();
    stages();
    json.texts("peers", refs(content.peers().of(family, level)));
    json.text("next", next());
    json.object("expectations", () -> family.dimensions().forEach(this::expectation));
  }

  private static List<String> refs(List<Level> levels) {
    return levels.stream().map(one -> one.ref().toString()).toList();
  }

  private @Nullable String next() {
    List<Level> track = family.levels(level.ref().track());
    int after = track.indexOf(level) + 1;
    return after < track.size() ? track.get(after).ref().toString() : null;
  }

  private void scales() {
    if (!level.profile().scales().isEmpty()) {
      json.array("scales", () -> vocabulary.scales().forEach(this::scale));
    }
  }

  private void scale(Scale scale) {
    List<Scale.Step> steps = scale.steps();
    for (int i = 0; i < steps.size(); i++) {
      int index = i;
      level
          .profile()
          .scale(scale.id())
          .filter(one -> one.step().id().equals(steps.get(index).id()))
          .ifPresent(one -> json.object(() -> position(scale, steps.get(index), index + 1)));
    }
  }

  private void position(Scale scale, Scale.Step step, int position) {
    json.text("id", scale.id());
    json.text("name", scale.name());
    json.text("step", step.name());
    json.number("position", position);
    json.number("of", scale.steps().size());
  }

  /** All activities, also those with no share, so that weeks share an axis. */
  private void week() {
    if (!level.profile().week().isEmpty()) {
      json.objects("week", vocabulary.activities(), this::activity);
    }
  }

  private void activity(Activity activity) {
    json.text("name", activity.name());
    json.number("percent", level.profile().percent(activity.id()));
  }

  private void stages() {
    if (!level.profile().stages().isEmpty()) {
      json.object("stages", () -> family.dimensions().forEach(this::stage));
    }
  }

  private void stage(Dimension dimension) {
    int index = dimension.stageOf(level);
    if (index >= 0) {
      json.object(dimension.id(), () -> stage(dimension, index));
    }
  }

  private void stage(Dimension dimension, int index) {
    json.text("name", dimension.stages().get(index).name());
    json.number("position", index + 1);
    json.number("of", dimension.stages().size());
    json.flag("optional", level.profile().stage(dimension.id()).orElseThrow().optional());
  }

  private void expectation(Dimension dimension) {
    ExpectationData data = new ExpectationData(content, numbers, level, dimension, json);
    if (!data.isEmpty()) {
      json.object(dimension.id(), data::write);
    }
  }
}
