package dev.plumbline.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Published frameworks, converted to content folders, with what their sites must hold. They lie
 * beside the repository, or where the system property {@code plumbline.corpora} says.
 */
enum Corpora {
  FT("ft"),
  MONZO("monzo"),
  ENGINEERING_LADDERS("engineeringladders"),
  ARTSY("artsy"),
  DROPBOX("dropbox");

  private static final Path FOLDER =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));

  private final String folder;

  Corpora(String folder) {
    this.folder = folder;
  }

  /** The condition of tests that need the corpora. */
  static boolean areThere() {
    return Files.isDirectory(FOLDER);
  }

  Path content() {
    return content(folder);
  }

  /** The content of a framework, which may be one of which nothing else is known. */
  static Path content(String folder) {
    return FOLDER.resolve(folder).resolve("content");
  }

  JsonNode expected() throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(FOLDER.resolve(folder).resolve("EXPECTED.json")));
  }
}
