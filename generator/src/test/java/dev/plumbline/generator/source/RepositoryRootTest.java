package dev.plumbline.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryRootTest {
  @Test
  void pathsCountFromTheRepositoryWhereverMavenWasStarted(@TempDir Path root) throws IOException {
    Files.createDirectory(root.resolve(".git"));
    Path module = Files.createDirectories(root.resolve("career"));

    assertThat(RepositoryRoot.prefixOf(module.resolve("content"), module))
        .isEqualTo("career/content/");
    assertThat(RepositoryRoot.prefixOf(root, module)).isEmpty();
  }

  @Test
  void inASecondWorkTreeTheMarkIsAFile(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve(".git"), "gitdir: elsewhere\n");

    assertThat(RepositoryRoot.prefixOf(root.resolve("content"), Path.of("other")))
        .isEqualTo("content/");
  }

  @Test
  void withoutARepositoryPathsCountFromWhereMavenWasStarted(@TempDir Path root) {
    assertThat(RepositoryRoot.prefixOf(root.resolve("my/content"), root)).isEqualTo("my/content/");
    assertThat(RepositoryRoot.prefixOf(root.resolve("content"), root.resolve("elsewhere")))
        .isEmpty();
  }
}
