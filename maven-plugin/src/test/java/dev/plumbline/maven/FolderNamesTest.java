package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderNamesTest {
  private final FolderNames names = new FolderNames(Path.of("/home/ada/framework"));

  @Test
  void aFolderInsideIsNamedFromTheRoot() {
    assertThat(names.of(Path.of("/home/ada/framework/target/plumbline")))
        .isEqualTo("target/plumbline");
    assertThat(names.prefixOf(Path.of("/home/ada/framework/content"))).isEqualTo("content/");
  }

  @Test
  void aFolderElsewhereIsNamedInFull() {
    Path elsewhere = Path.of("/srv/content").toAbsolutePath();

    assertThat(names.of(elsewhere)).isEqualTo(elsewhere.toString().replace('\\', '/'));
  }

  @Test
  void aFolderBesideTheRootIsNotTakenForOneInside() {
    assertThat(names.of(Path.of("/home/ada/framework-old"))).endsWith("/home/ada/framework-old");
  }

  @Test
  void theRootItselfNeedsNoPrefix() {
    assertThat(names.of(Path.of("/home/ada/framework"))).isEqualTo(".");
    assertThat(names.prefixOf(Path.of("/home/ada/framework"))).isEmpty();
  }
}
