package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExistingFolderTest {
  @Test
  void aFolderThatIsThereIsTakenAsItIs(@TempDir Path home) throws Exception {
    assertThat(ExistingFolder.existing("plumbline.content", home.toFile())).isEqualTo(home);
  }

  @Test
  void aMissingFolderIsNamedTogetherWithItsParameter(@TempDir Path home) {
    Path missing = home.resolve("thme");

    assertThatThrownBy(() -> ExistingFolder.existing("plumbline.theme", missing.toFile()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "There is no folder " + missing + ": plumbline.theme must name an existing folder.");
  }

  @Test
  void whoHasNoContentIsToldHowToBegin(@TempDir Path home) {
    Path missing = home.resolve("content");

    assertThatThrownBy(() -> ExistingFolder.existing("plumbline.content", missing.toFile()))
        .hasMessageEndingWith(
            "must name an existing folder. The goal plumbline:init makes a new framework.");
  }
}
