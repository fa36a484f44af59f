package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
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
    File missing = home.resolve("contnet").toFile();

    assertThatThrownBy(() -> ExistingFolder.existing("plumbline.content", missing))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "There is no folder " + missing + ": plumbline.content must name an existing folder.");
  }
}
