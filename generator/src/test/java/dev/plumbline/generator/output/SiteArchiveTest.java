package dev.plumbline.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteArchiveTest {
  private final Path site;
  private final Path archive;

  SiteArchiveTest(@TempDir Path folder) {
    site = folder.resolve("site");
    archive = folder.resolve("target/site.zip");
  }

  @Test
  void theFilesOfTheLastBuildAreSortedInIt() throws Exception {
    build("b/ü.html", "a.html");
    Files.writeString(site.resolve("of-somebody-else.txt"), "x");

    assertThat(SiteArchive.write(site, archive)).isEqualTo(2);

    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(Object::toString)).containsExactly("a.html", "b/ü.html");
      assertThat(zip.getInputStream(zip.getEntry("a.html")).readAllBytes())
          .isEqualTo("a.html".getBytes(UTF_8));
    }
  }

  @Test
  void theSameSiteGivesTheSameBytesWhenever() throws Exception {
    build("a.html");
    SiteArchive.write(site, archive);
    byte[] first = Files.readAllBytes(archive);
    Files.setLastModifiedTime(site.resolve("a.html"), FileTime.from(Instant.EPOCH));

    SiteArchive.write(site, archive);

    assertThat(Files.readAllBytes(archive)).isEqualTo(first);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      // Times with a zone would stand there.
      assertThat(zip.getEntry("a.html").getExtra()).isNull();
    }
  }

  @Test
  void withoutASiteThereIsNoArchive() throws Exception {
    assertThat(SiteArchive.write(site, archive)).isZero();
    assertThat(archive).doesNotExist();
  }

  @Test
  void whereAFileIsMissingTheOldArchiveStays() throws Exception {
    build("a.html", "b.html");
    SiteArchive.write(site, archive);
    byte[] old = Files.readAllBytes(archive);
    Files.delete(site.resolve("b.html"));

    assertThatThrownBy(() -> SiteArchive.write(site, archive))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("b.html");
    assertThat(Files.readAllBytes(archive)).isEqualTo(old);
    assertThat(archive.resolveSibling("site.zip.part")).doesNotExist();
  }

  private void build(String... files) throws IOException {
    try (SiteFolder folder =
        SiteFolder.open(site, new ProtectedFolders(site.resolveSibling("content"), null, null))) {
      for (String file : List.of(files)) {
        folder.put(file, file.getBytes(UTF_8));
      }
      folder.commit();
    }
  }
}
