package dev.plumbline.generator;

import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The theme in {@code src/test/resources/theme}, with a template for each kind of page that prints
 * no more than its title, and the English interface words.
 */
public final class SmallTheme {
  private static final Path WORDS =
      Path.of("../site-templates/src/main/resources/dev/plumbline/templates/words/en.properties");
  private static final List<String> TEMPLATES =
      List.of(
          "changes",
          "compare",
          "conversation",
          "dimension",
          "family",
          "find",
          "glossary",
          "grade",
          "home",
          "level",
          "matrix",
          "move",
          "not-found",
          "parity",
          "print",
          "prose",
          "reflect",
          "tracks");

  private static final List<String> IN_MARKDOWN =
      List.of("family", "glossary", "grade", "home", "level", "move", "prose");

  private SmallTheme() {}

  /**
   * The theme.
   *
   * @param folder an empty one that takes the templates
   */
  public static Theme in(Path folder) throws IOException {
    for (String template : TEMPLATES) {
      Files.writeString(folder.resolve(template + ".ftlh"), "<title>${shell.head.title}</title>\n");
    }
    Files.createDirectories(folder.resolve("markdown"));
    for (String template : IN_MARKDOWN) {
      Files.writeString(
          folder.resolve("markdown/" + template + ".ftl"), "# [${shell.head.title}](${html})\n");
    }
    Files.writeString(folder.resolve("redirect.ftlh"), "<title>moved</title>\n");
    Files.writeString(
        folder.resolve("diff.ftlh"), "<style>${document.style}</style><h1>Differences</h1>\n");
    for (String style : List.of("pages/changes", "pages/findings", "embedded/diff")) {
      Path file = folder.resolve("style/" + style + ".css");
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, "h1 { margin: 0 }\n");
    }
    Files.createDirectories(folder.resolve("words"));
    Files.copy(WORDS, folder.resolve("words/en.properties"));
    ClassLoader loader = Objects.requireNonNull(SmallTheme.class.getClassLoader());
    return new Theme(loader, "theme/", folder);
  }
}
