package dev.plumbline.generator.export;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import java.util.Optional;

/** The export of all levels by name, for pages that let a reader choose among them. */
final class LevelListExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    Framework framework = content.framework();
    return List.of(
        ScriptData.file(
            Addresses.LEVELS_FOR_SCRIPTS,
            "levels",
            null,
            content,
            json ->
                json.array(
                    () ->
                        framework.families().forEach(family -> levels(framework, family, json)))));
  }

  private static void levels(Framework framework, Family family, ExportJson json) {
    family.levels().forEach(level -> json.object(() -> level(framework, family, level, json)));
  }

  private static void level(Framework framework, Family family, Level level, ExportJson json) {
    Optional<Track> track = framework.vocabulary().track(level.ref().track());
    json.text("ref", level.ref().toString());
    json.text("code", level.code());
    json.text("title", level.title());
    json.text("family", family.name());
    json.text("track", track.map(Track::name).orElse(level.ref().track()));
    json.word("kind", track.map(Track::kind).orElse(TrackKind.OTHER));
    json.number("grade", level.grade());
    if (!level.name().aliases().isEmpty()) {
      json.text("aliases", String.join(", ", level.name().aliases()));
    }
    json.text("href", Addresses.level(level.ref()).value());
  }
}
