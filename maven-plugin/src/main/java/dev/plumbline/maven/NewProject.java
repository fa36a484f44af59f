package dev.plumbline.maven;

import dev.plumbline.generator.start.Starter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** The files of a new project: its content, what Maven needs to build it, its host's recipe. */
final class NewProject {
  /** A file of this name is in no jar that Maven makes. */
  private static final String IGNORED = "gitignore";

  private final PackedFiles packed;
  private final String version;

  /**
   * @param version of Plumbline, by which the project is to be built
   */
  NewProject(PackedFiles packed, String version) {
    this.packed = packed;
    this.version = version;
  }

  /** The bytes of its files, by their paths in its folder. */
  Map<String, byte[]> files(InitAnswers answers) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(packed.in("project"));
    files.put("." + IGNORED, files.remove(IGNORED));
    files.compute("pom.xml", (name, pom) -> replaced(pom, "PLUMBLINE_VERSION", version));
    if (answers.host() != CodeHost.NONE) {
      packed
          .in("recipes/" + answers.host().word())
          .forEach((name, recipe) -> files.put(answers.host().folder() + name, ours(recipe)));
    }
    Starter.in(packed.folder("content"))
        .content(answers.ladder(), answers.names())
        .forEach(
            (name, text) -> files.put("content/" + name, text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  /** A recipe names the version that it was written for. */
  private byte[] ours(byte[] recipe) {
    return replaced(recipe, "(?<=plumbline-maven-plugin:)\\d[\\w.-]*", version);
  }

  private static byte[] replaced(byte[] bytes, String pattern, String by) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replaceAll(pattern, Matcher.quoteReplacement(by))
        .getBytes(StandardCharsets.UTF_8);
  }
}
