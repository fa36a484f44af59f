package dev.plumbline.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileStreamTest {
  private static final String LONG = "0123456789".repeat(20_000);

  private final Sites sites;

  FileStreamTest(@TempDir Path temp) {
    this.sites = new Sites(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "other"})
  void aStreamedFileHoldsWhatWasWritten(String before) throws IOException {
    sites.build("data.json=" + before);
    build("short");
    assertThat(sites.tree()).containsEntry("data.json", "short");
  }

  @Test
  void aFileWithTheSameBytesIsNotTouched() throws IOException {
    build(LONG);
    FileTime before = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(sites.file(".plumbline"), before);

    assertThat(build(LONG)).isEqualTo(new OutputSummary(0, 1, 0, List.of()));
    assertThat(Files.getLastModifiedTime(sites.file(".plumbline"))).isEqualTo(before);
  }

  @Test
  void aFileThatDiffersAfterItsFirstPartIsWrittenWhole() throws IOException {
    for (String next : List.of(LONG + "more", LONG, LONG.substring(0, 150_000) + "x", "y" + LONG)) {
      assertThat(build(next)).isEqualTo(new OutputSummary(1, 0, 0, List.of()));
      assertThat(sites.tree()).containsEntry("data.json", next);
    }
  }

  @Test
  void aPathIsStreamedOnce() throws IOException {
    try (SiteFolder site = SiteFolder.open(sites.site(), sites.folders())) {
      site.stream("data.json", out -> write("a", out));

      assertThatThrownBy(() -> site.stream("data.json", out -> write("b", out)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aFailureNamesTheFile() throws IOException {
    try (SiteFolder site =
        SiteFolder.open(sites.site(), sites.folders(), new BrokenDisk(), new SiteLock())) {
      assertThatThrownBy(() -> site.stream("data.json", out -> write(LONG, out)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("data.json")
          .hasMessageContaining("broken");
    }
  }

  private OutputSummary build(String text) throws IOException {
    try (SiteFolder site = SiteFolder.open(sites.site(), sites.folders())) {
      site.stream("data.json", out -> write(text, out));
      return site.commit();
    }
  }

  private static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class BrokenDisk extends FileMoves {
    @Override
    WritableByteChannel create(Path file) {
      return new WritableByteChannel() {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
          throw new IOException("broken");
        }

        @Override
        public boolean isOpen() {
          return true;
        }

        @Override
        public void close() {}
      };
    }
  }
}
