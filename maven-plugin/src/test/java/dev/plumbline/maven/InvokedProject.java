package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a run of Maven left behind; the scripts of the integration tests read by its words. */
public final class InvokedProject {
  private final Path folder;

  public InvokedProject(File folder) {
    this.folder = folder.toPath();
  }

  /** The log says this, in these very words. */
  public InvokedProject logs(String words) throws IOException {
    assertThat(log()).contains(words);
    return this;
  }

  /** The log says nothing of this. */
  public InvokedProject keepsQuietAbout(String words) throws IOException {
    assertThat(log()).doesNotContain(words);
    return this;
  }

  /**
   * No line of the log is a command to a build server, but for annotations, or hides a character.
   */
  public InvokedProject commandsNobody() throws IOException {
    assertThat(BuildServer.commandsIn(log(), BuildServer::isAnnotation)).isEmpty();
    assertThat(log()).doesNotContainPattern(BuildServer.HIDDEN);
    return this;
  }

  /** Nor is any line of the files in a folder. */
  public InvokedProject commandsNobodyIn(String files) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(files))) {
      for (Path file : all.toList()) {
        assertThat(BuildServer.commandsIn(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
    return this;
  }

  /** A file is there. */
  public InvokedProject has(String file) {
    assertThat(folder.resolve(file)).isRegularFile();
    return this;
  }

  /** A file says this, in these very words. */
  public InvokedProject says(String file, String words) throws IOException {
    assertThat(Files.readString(folder.resolve(file))).contains(words);
    return this;
  }

  /** Two folders have the same files, byte for byte. */
  public InvokedProject hasTheSame(String folder, String other) throws IOException {
    assertThat(bytes(other)).isEqualTo(bytes(folder));
    return this;
  }

  private Map<String, String> bytes(String name) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    RuleCases.addAll(folder.resolve(name), "", bytes);
    assertThat(bytes).isNotEmpty();
    return bytes;
  }

  /**
   * Two runs logged the same, but for the folders that they wrote to, the time, and what Maven says
   * besides.
   */
  public InvokedProject logsTheSame(String folder, String other) throws IOException {
    List<String> runs =
        Pattern.compile("(?m)^\\[INFO] Scanning for projects")
            .splitAsStream(log())
            .skip(1)
            .toList();
    assertThat(runs).hasSize(2);
    assertThat(linesOfGoals(runs.get(1), other)).isEqualTo(linesOfGoals(runs.get(0), folder));
    return this;
  }

  private static List<String> linesOfGoals(String run, String folder) {
    int first = run.indexOf("[INFO] --- ");
    return run.substring(first, run.indexOf("[INFO] BUILD ", first))
        .replace(folder, "FOLDER")
        .replaceAll("in \\d+\\.\\d s:", "in no time:")
        .lines()
        .toList();
  }

  /** There is no such file or folder. */
  public InvokedProject hasNo(String file) {
    assertThat(folder.resolve(file)).doesNotExist();
    return this;
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("build.log"));
  }
}
