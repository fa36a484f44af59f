package dev.plumbline.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {
  private static final String FULL = "No space left on device";

  private final Path temp;
  private final Sites sites;

  FullDiskTest(@TempDir Path temp) {
    this.temp = temp;
    this.sites = new Sites(temp);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 11})
  void aFirstBuildSaysSoAndLeavesNothing(int room) {
    assertSaid(() -> sites.build(new SmallDisk(room), "a.html=12345", "b.html=1234567"));
    assertThat(temp).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 12, 13})
  void aRebuildSaysSoAndLeavesTheSiteAsItWas(int room) throws IOException {
    sites.build("a.html=old", "b.html=old", "c.html=old");
    Map<String, String> before = sites.wholeTree();

    assertSaid(() -> sites.build(new SmallDisk(room), "a.html=12345", "b.html=1234567"));

    assertThat(sites.wholeTree()).isEqualTo(before);
    sites.build("a.html=12345");
  }

  @Test
  void aCopyOfAFileSaysSoToo() throws IOException {
    Path picture = Files.writeString(temp.resolve("picture.png"), "12345");
    assertSaid(
        () -> {
          try (SiteFolder site =
              SiteFolder.open(sites.site(), sites.folders(), new SmallDisk(3), new SiteLock())) {
            site.copy("picture.png", picture);
          }
        });
  }

  @Test
  void whatSystemsSayOfAFullDiskIsKnown() {
    for (String said :
        new String[] {FULL, "Disk quota exceeded", "There is not enough space on the disk"}) {
      assertThat(FullDiskException.or(temp, new IOException(said)))
          .isInstanceOf(FullDiskException.class);
      assertThat(FullDiskException.or(temp, new FileSystemException("a", null, said)))
          .isInstanceOf(FullDiskException.class);
    }
  }

  @Test
  void otherTroubleIsSaidAsItIs() {
    for (IOException other :
        new IOException[] {
          new AccessDeniedException("a"),
          new RefusedSiteException(temp, "it is the root."),
          new IOException("Input/output error"),
          new IOException()
        }) {
      assertThat(FullDiskException.or(temp, other)).isSameAs(other);
    }
  }

  private void assertSaid(org.assertj.core.api.ThrowableAssert.ThrowingCallable build) {
    assertThatThrownBy(build)
        .satisfies(
            thrown ->
                assertThat(rootOf(thrown))
                    .hasMessage(
                        "The site cannot be written to "
                            + temp.toRealPath().resolve("target/site")
                            + ": the disk is full, or the share of it that may be used. Nothing"
                            + " there has changed. Free some space, and run this again."));
  }

  /** Several threads write: trouble of one comes out of a stream unchecked. */
  private static @Nullable Throwable rootOf(Throwable thrown) {
    return thrown instanceof FullDiskException ? thrown : thrown.getCause();
  }

  /** Takes so many bytes, and then none. */
  private static final class SmallDisk extends FileMoves {
    private int room;

    SmallDisk(int room) {
      this.room = room;
    }

    @Override
    WritableByteChannel create(Path file) throws IOException {
      return new Filling(super.create(file));
    }

    private final class Filling implements WritableByteChannel {
      private final WritableByteChannel disk;

      Filling(WritableByteChannel disk) {
        this.disk = disk;
      }

      /** As a disk does: what has room is taken first. */
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        if (room == 0) {
          throw new IOException(FULL);
        }
        int end = bytes.limit();
        bytes.limit(Math.min(end, bytes.position() + room));
        int written = disk.write(bytes);
        bytes.limit(end);
        room -= written;
        return written;
      }

      @Override
      public boolean isOpen() {
        return disk.isOpen();
      }

      @Override
      public void close() throws IOException {
        disk.close();
      }
    }
  }
}
