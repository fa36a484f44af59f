package dev.plumbline.generator.sheet.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.sheet.ladder.SheetLadder;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Dimension;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Family;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a content folder that says what a workbook says. */
public final class ContentFiles {
  private final SheetLadder ladder;
  private final Map<String, String> names = new HashMap<>();

  private ContentFiles(SheetLadder ladder) {
    this.ladder = ladder;
    ladder.dimensions().forEach(dimension -> names.put(dimension.id(), dimension.name()));
  }

  /** The texts of the files, by their paths in the content folder. */
  public static Map<String, String> of(SheetLadder ladder) {
    return new ContentFiles(ladder).files();
  }

  /** The bytes of files, by their paths. */
  public static Map<String, byte[]> bytes(Map<String, String> texts) {
    Map<String, byte[]> bytes = new TreeMap<>();
    texts.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
    return bytes;
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("framework.yaml", framework());
    for (int i = 0; i < ladder.families().size(); i++) {
      Family family = ladder.families().get(i);
      String folder = "families/" + family.id() + "/";
      files.put(folder + "family.yaml", family(family, i + 1));
      if (!family.prose().isEmpty()) {
        files.put(
            folder + "index.md",
            family.prose().stream()
                .flatMap(text -> text.lines().stream())
                .filter(line -> !line.isBlank())
                .map(InlineText::of)
                .collect(Collectors.joining("\n\n", "", "\n")));
      }
      Map<String, String> ofFamily = new HashMap<>(names);
      ofFamily.putAll(family.names());
      family
          .levels()
          .forEach(
              level ->
                  files.put(
                      folder + level.track() + "/" + level.id() + ".md",
                      LevelFile.of(level, ofFamily)));
    }
    return files;
  }

  private String framework() {
    StringBuilder out = new StringBuilder();
    out.append("name: ").append(YamlScalar.of(ladder.name())).append("\n\ntracks:\n");
    for (SheetLadder.Track track : ladder.tracks()) {
      entry(out, track.id(), track.name());
      out.append("    kind: ").append(track.kind().name().toLowerCase(Locale.ROOT)).append('\n');
    }
    if (!ladder.grades().isEmpty()) {
      out.append("\ngrades:\n");
      ladder.grades().forEach(grade -> out.append("  - grade: ").append(grade).append('\n'));
    }
    if (!ladder.groups().isEmpty()) {
      out.append("\ngroups:\n");
      ladder.groups().forEach(group -> entry(out, group.id(), group.name()));
    }
    out.append("\ndimensions:\n");
    ladder.dimensions().forEach(dimension -> dimension(out, dimension));
    return out.toString();
  }

  private static void entry(StringBuilder out, String id, String name) {
    out.append("  - id: ").append(YamlScalar.of(id)).append('\n');
    out.append("    name: ").append(YamlScalar.of(name)).append('\n');
  }

  private static void dimension(StringBuilder out, Dimension dimension) {
    out.append(RemarkText.yaml(dimension.remark(), "  "));
    entry(out, dimension.id(), dimension.name());
    if (dimension.group() != null) {
      out.append("    group: ").append(YamlScalar.of(dimension.group())).append('\n');
    }
    if (!dimension.tracks().isEmpty()) {
      out.append("    tracks: [")
          .append(dimension.tracks().stream().map(YamlScalar::of).collect(Collectors.joining(", ")))
          .append("]\n");
    }
    if (!dimension.definition().isEmpty()) {
      out.append("    summary: ")
          .append(YamlScalar.of(InlineText.of(dimension.definition())))
          .append('\n');
    }
  }

  private String family(Family family, int order) {
    StringBuilder out = new StringBuilder();
    out.append("name: ").append(YamlScalar.of(family.name())).append('\n');
    out.append("order: ").append(order).append('\n');
    List<String> all = ladder.dimensions().stream().map(Dimension::id).toList();
    if (!family.dimensions().equals(all) || !family.names().isEmpty()) {
      out.append("dimensions:\n");
      for (String id : family.dimensions()) {
        String name = family.names().get(id);
        if (name == null) {
          out.append("  - ").append(YamlScalar.of(id)).append('\n');
        } else {
          entry(out, id, name);
        }
      }
    }
    return out.toString();
  }
}
