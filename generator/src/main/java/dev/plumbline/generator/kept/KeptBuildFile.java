package dev.plumbline.generator.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The file beside a site's folder that keeps the last build: {@code .plumbline-state-} and the name
 * of the folder. It can be removed at any time; the next build is then made anew.
 *
 * @param path the file
 */
public record KeptBuildFile(Path path) {
  private static final byte[] HEAD = "plumbline-state 1\n".getBytes(UTF_8);

  /** More than any build keeps. */
  private static final long MOST = 200_000_000;

  /** The file of a site, by the path of its folder. */
  public static KeptBuildFile of(Path site) {
    Path folder = site.toAbsolutePath().normalize();
    return new KeptBuildFile(folder.resolveSibling(".plumbline-state-" + folder.getFileName()));
  }

  /** The kept build; absent if there is none, or only a damaged, foreign or newer one. */
  public Optional<KeptBuild> read() {
    try {
      if (!isOurs() || Files.size(path) > MOST) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      int end = bytes.limit() - Integer.BYTES;
      if (end < HEAD.length || bytes.getInt(end) != crc(bytes.array(), end)) {
        return Optional.empty();
      }
      return Optional.of(kept(bytes.array(), end));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a build in place of the last one, unless the file is somebody else's.
   *
   * @throws IOException if it cannot be written
   */
  public void write(KeptBuild build) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
      return;
    }
    Path whole = Files.createTempFile(path.getParent(), ".plumbline-state-", ".new");
    try {
      Files.write(whole, bytes(build));
      Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private boolean isOurs() throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
    }
  }

  private static KeptBuild kept(byte[] bytes, int end) throws IOException {
    ByteArrayInputStream body = new ByteArrayInputStream(bytes, HEAD.length, end - HEAD.length);
    return new KeptBuildReader(new DataInputStream(body)).read();
  }

  private static byte[] bytes(KeptBuild build) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(HEAD);
    new KeptBuildWriter(out).write(build);
    byte[] body = bytes.toByteArray();
    out.writeInt(crc(body, body.length));
    return bytes.toByteArray();
  }

  private static int crc(byte[] bytes, int end) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, end);
    return (int) crc.getValue();
  }
}
