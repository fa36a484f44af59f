package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.WordNumbers;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import java.util.Optional;

/**
 * The export of each family's data for scripts, one file for each family, so that a page loads only
 * the data that it shows. Links in its HTML are relative to the site's root.
 */
final class FamilyDataExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    List<Family> families = content.framework().families();
    Once<WordNumbers> numbers = new Once<>(families.size(), () -> WordNumbers.of(content.index()));
    return families.stream().map(family -> file(content, numbers, family)).toList();
  }

  private static ExportedFile file(
      ExportContent content, Once<WordNumbers> numbers, Family family) {
    return ScriptData.file(
        Addresses.familyForScripts(family.id()),
        "family",
        family.id(),
        content,
        json -> json.object(() -> write(content, numbers.get(), family, json)));
  }

  private static void write(
      ExportContent content, WordNumbers numbers, Family family, ExportJson json) {
    Vocabulary vocabulary = content.framework().vocabulary();
    json.text("id", family.id());
    json.text("name", family.name());
    json.objects("tracks", tracks(vocabulary, family), track -> track(track, json));
    json.objects(
        "dimensions", family.dimensions(), dimension -> dimension(vocabulary, dimension, json));
    json.objects(
        "levels",
        family.levels(),
        level -> new LevelData(content, numbers, family, level, json).write());
  }

  private static List<Track> tracks(Vocabulary vocabulary, Family family) {
    return vocabulary.tracks().stream()
        .filter(track -> !family.levels(track.id()).isEmpty())
        .toList();
  }

  private static void track(Track track, ExportJson json) {
    json.text("id", track.id());
    json.text("name", track.name());
    json.word("kind", track.kind());
  }

  private static void dimension(Vocabulary vocabulary, Dimension dimension, ExportJson json) {
    json.text("id", dimension.id());
    json.text("name", dimension.name());
    json.text(
        "group",
        Optional.ofNullable(dimension.group())
            .flatMap(group -> vocabulary.group(group.id()))
            .map(Group::name)
            .orElse(null));
    json.word("kind", dimension.kind());
    if (!dimension.stages().isEmpty()) {
      json.objects("stages", dimension.stages(), stage -> stage(stage, json));
    }
  }

  private static void stage(Stage stage, ExportJson json) {
    json.text("id", stage.id());
    json.text("name", stage.name());
    json.text("summary", stage.summary().plain());
  }
}
