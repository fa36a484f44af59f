package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.VersionSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionsParameterTest {
  @TempDir private Path base;

  @Test
  void noneAndNothingNameNoVersions() {
    assertThat(VersionsParameter.source("none", base())).isNull();
    assertThat(VersionsParameter.source(" ", base())).isNull();
  }

  @Test
  void aPatternNamesTags() {
    assertThat(VersionsParameter.source(" v* ", base())).isEqualTo(new VersionSource.Tags("v*"));
  }

  @Test
  void aFolderOfTheProjectHoldsVersions() throws IOException {
    Path folder = Files.createDirectory(base.resolve("versions"));

    assertThat(VersionsParameter.source("versions", base()))
        .isEqualTo(new VersionSource.Folders(folder));
    assertThat(VersionsParameter.source(folder.toString(), base()))
        .isEqualTo(new VersionSource.Folders(folder));
  }

  @Test
  void aNameWithoutAFolderNamesTags() throws IOException {
    Files.createFile(base.resolve("versions"));

    assertThat(VersionsParameter.source("versions", base()))
        .isEqualTo(new VersionSource.Tags("versions"));
    assertThat(VersionsParameter.source("release-1", base()))
        .isEqualTo(new VersionSource.Tags("release-1"));
  }

  private File base() {
    return base.toFile();
  }
}
