package dev.plumbline.generator.export;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.site.Addresses;
import java.util.List;

/**
 * The export of all levels by name, for pages that let a reader choose among them. Names of
 * families and tracks stand there once each, as a framework may have thousands of levels.
 */
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
            json -> json.object(() -> write(framework, json))));
  }

  private static void write(Framework framework, ExportJson json) {
    List<Track> tracks = framework.vocabulary().tracks();
    json.objects("tracks", tracks, track -> track(track, json));
    json.objects("families", framework.families(), family -> family(family, json));
  }

  private static void track(Track track, ExportJson json) {
    json.text("id", track.id());
    json.text("name", track.name());
    json.word("kind", track.kind());
  }

  private static void family(Family family, ExportJson json) {
    json.text("id", family.id());
    json.text("name", family.name());
    json.objects("levels", family.levels(), level -> level(level, json));
  }

  private static void level(Level level, ExportJson json) {
    json.text("track", level.ref().track());
    json.text("id", level.ref().level());
    json.text("code", level.code());
    json.text("title", level.title());
    json.number("grade", level.grade());
    if (!level.name().aliases().isEmpty()) {
      json.text("aliases", String.join(", ", level.name().aliases()));
    }
  }
}
