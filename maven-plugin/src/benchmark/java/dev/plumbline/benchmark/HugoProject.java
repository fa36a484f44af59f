package dev.plumbline.benchmark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A project of Hugo with the sentences of a synthetic framework, on pages of the kinds that
 * Plumbline makes, by the templates in {@code hugo} on the class path. Its site leaves out the
 * search index and the data of scripts, the pages that live by scripts (comparing, reflecting),
 * what is new or changed from level to level, parity and all other checks, explained terms,
 * exports, and assets.
 */
record HugoProject(Path folder) {

  /**
   * Writes it.
   *
   * @param content the framework, as {@link SyntheticFramework} has written it
   */
  static void write(Path content, Path folder, Shape shape) throws IOException {
    copy(templates(), folder);
    HugoProject project = new HugoProject(folder);
    for (String file : List.of("framework.yaml", "glossary.yaml")) {
      project.put("data/" + file, Files.readString(content.resolve(file)));
    }
    project.page("pages/_index", "pages", "_build: {render: never}\n", "");
    for (int i = 0; i < shape.prosePages(); i++) {
      project.prose("pages/page-" + i + ".md", content);
    }
    String home = Files.readString(content.resolve("index.md"));
    project.page("_index", "home", "title: A synthetic framework\n", home);
    project.page("glossary", "glossary", "title: Glossary\n", "");
    project.page("tracks", "list", "title: Two tracks side by side\n", "");
    project.page("find", "list", "title: Find your level\n", "");
    for (int i = 0; i < shape.families(); i++) {
      HugoFamily.write(project, content.resolve("families/family-" + i), shape);
    }
  }

  private void prose(String path, Path content) throws IOException {
    String text = Files.readString(content.resolve(path));
    put(
        "content/" + path,
        text.replaceAll("\\(\\.\\./families/([^.]*)\\.md#[^)]*\\)", "(/$1.html)"));
  }

  private static Path templates() {
    try {
      return Path.of(Objects.requireNonNull(HugoProject.class.getResource("/hugo")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  /**
   * Writes a file of content.
   *
   * @param type names the folder of its template
   * @param front lines of YAML
   */
  void page(String path, String type, String front, String text) throws IOException {
    put("content/" + path + ".md", "---\ntype: " + type + "\n" + front + "---\n" + text);
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
