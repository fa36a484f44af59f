package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** There is no such file or folder. */
  public InvokedProject hasNo(String file) {
    assertThat(folder.resolve(file)).doesNotExist();
    return this;
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("build.log"));
  }
}
