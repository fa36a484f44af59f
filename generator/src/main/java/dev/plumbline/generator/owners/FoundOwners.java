package dev.plumbline.generator.owners;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What stands in a place where a code host may look for owners. */
sealed interface FoundOwners {
  /** A file whose text is known; it is empty where there is none. */
  record Text(OwnersText text) implements FoundOwners {}

  /** Something whose text cannot be known. */
  record Unread(Obstacle obstacle) implements FoundOwners {}

  /**
   * Looks into a place.
   *
   * @throws IOException if the file cannot be read; the message names the path
   */
  static FoundOwners in(OwnersRepository repository, String place) throws IOException {
    Path file = repository.file(place);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Text(OwnersText.of(new byte[0]));
    }
    if (!repository.stands(place)) {
      boolean isLink = Files.isSymbolicLink(file) || Files.isSymbolicLink(file.getParent());
      return new Unread(isLink ? Obstacle.LINK : Obstacle.NO_FILE);
    }
    if (Files.size(file) > OwnersHost.MOST_BYTES) {
      return new Unread(Obstacle.TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file);
    return isUtf16(bytes) ? new Unread(Obstacle.UTF_16) : new Text(OwnersText.of(bytes));
  }

  private static boolean isUtf16(byte[] bytes) {
    String begin = new String(bytes, 0, Math.min(2, bytes.length), ISO_8859_1);
    return begin.equals("\u00FE\u00FF") || begin.equals("\u00FF\u00FE");
  }
}
