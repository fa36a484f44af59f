package dev.plumbline.generator.parse.layout;

import dev.plumbline.generator.finding.Nearest;
import java.util.List;
import java.util.Locale;

/** The hint for a file in no known place. */
final class StrayHint {
  private static final List<String> FOLDERS = List.of("families", "common", "pages", "assets");
  private static final List<String> ROOT_FILES =
      List.of("framework.yaml", "glossary.yaml", "index.md");
  private static final List<String> PICTURES =
      List.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "pdf");

  private StrayHint() {}

  static String of(String path) {
    String name = FileNames.last(path);
    String ending = FileNames.ending(name).toLowerCase(Locale.ROOT);
    if (ending.equals("yml")) {
      return "rename it to \"" + FileNames.withoutEnding(name) + ".yaml\".";
    }
    if (FileNames.isLocalised(name)) {
      return "a language code in a file name is reserved for translations, which are not"
          + " supported yet.";
    }
    if (PICTURES.contains(ending)) {
      return "move it to assets/.";
    }
    return path.indexOf('/') < 0 ? ofRootFile(path) : ofFolder(path);
  }

  private static String ofRootFile(String name) {
    List<String> near = Nearest.to(name, ROOT_FILES);
    if (!near.isEmpty()) {
      return "did you mean \"" + near.get(0) + "\"?";
    }
    return name.endsWith(".md")
        ? "move it to pages/ to make it a page."
        : "the content folder itself holds framework.yaml, index.md and glossary.yaml.";
  }

  private static String ofFolder(String path) {
    String folder = path.substring(0, path.indexOf('/'));
    if (!FOLDERS.contains(folder)) {
      List<String> near = Nearest.to(folder, FOLDERS);
      return near.isEmpty()
          ? "content belongs in families/, common/ and pages/, and files to copy in assets/."
          : "did you mean the folder \"" + near.get(0) + "/\"?";
    }
    return switch (folder) {
      case "families" ->
          "a family's folder holds family.yaml and index.md, and the levels in a folder for each"
              + " track: families/engineering/ic/ic5.md.";
      case "common" ->
          "common files are Markdown in a folder for each track: common/ic/grade-5.md.";
      default -> "pages are Markdown files, with the ending .md.";
    };
  }
}
