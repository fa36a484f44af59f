package dev.plumbline.generator.owners;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.plumbline.generator.model.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A writer of the owners of a framework into the file that a code host reads. */
public final class OwnersWriter {
  private final OwnersRepository repository;
  private final OwnersHost host;
  private final String place;

  private OwnersWriter(OwnersRepository repository, OwnersHost host, String place) {
    this.repository = repository;
    this.host = host;
    this.place = place;
  }

  /**
   * Writes the owners into the file that the host reads, or into a new one. All other lines stay as
   * they are, byte by byte; the file is written whole or not at all.
   *
   * @param content the content folder
   * @param framework with the content for all audiences
   * @param host absent to find it out
   * @throws RefusedOwnersException if the file, the folder or its repository is not as it must be
   * @throws IOException if the file cannot be read or written
   */
  public static WrittenOwners write(Path content, Framework framework, @Nullable OwnersHost host)
      throws IOException {
    OwnersRepository repository =
        OwnersRepository.around(content)
            .orElseThrow(
                () ->
                    new RefusedOwnersException(
                        content + " is in no Git repository, so no code host would ask anybody."));
    OwnersHost known = host == null ? KnownHost.of(content, repository) : host;
    List<String> standing = repository.standing(known);
    String place = standing.isEmpty() ? known.usual() : standing.get(0);
    OwnersBlock block = OwnersBlock.of(framework, repository.prefix(), known);
    return new WrittenOwners(
        known,
        place,
        new OwnersWriter(repository, known, place).write(block),
        block.paths().handles().size(),
        block.paths().unknown(),
        standing.stream().skip(1).toList());
  }

  /** Whether the file was changed. */
  private boolean write(OwnersBlock block) throws IOException {
    Path file = repository.file(place);
    OwnersText text = OwnersText.of(bytes(file));
    OwnersMarks marks = OwnersMarks.of(repository.prefix());
    Optional<MarkedSpan> span = text.span(marks);
    if (span.isPresent() && span.get() instanceof MarkedSpan.Broken broken) {
      throw refused(
          String.format(
              Locale.ROOT,
              "line %d: %s There must be %s",
              broken.index() + 1,
              broken.sentence(),
              marks.pair()));
    }
    if (span.isEmpty() && block.paths().handles().isEmpty()) {
      return false;
    }
    OwnersText changed =
        span.isPresent() && span.get() instanceof MarkedSpan.Block old
            ? text.with(old, block.lines())
            : text.and(block.lines());
    if (changed.equals(text)) {
      return false;
    }
    put(file, changed.bytes());
    return true;
  }

  private byte[] bytes(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new byte[0];
    }
    if (!repository.stands(place)) {
      throw refused("this is no file, or a link, which no code host follows.");
    }
    if (Files.size(file) > OwnersHost.MOST_BYTES) {
      throw tooLarge();
    }
    byte[] bytes = Files.readAllBytes(file);
    if (isUtf16(bytes)) {
      throw refused("this file is saved as UTF-16: save it as UTF-8.");
    }
    return bytes;
  }

  private static boolean isUtf16(byte[] bytes) {
    String begin = new String(bytes, 0, Math.min(2, bytes.length), ISO_8859_1);
    return begin.equals("\u00FE\u00FF") || begin.equals("\u00FF\u00FE");
  }

  private void put(Path file, byte[] bytes) throws IOException {
    if (bytes.length > OwnersHost.MOST_BYTES) {
      throw tooLarge();
    }
    Path folder = Files.createDirectories(repository.root().resolve(place).getParent());
    if (!folder.toRealPath().startsWith(repository.root())) {
      throw refused("this folder is a link out of the repository.");
    }
    Path whole = folder.resolve("CODEOWNERS.plumbline-new");
    try {
      Files.write(whole, bytes);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private RefusedOwnersException tooLarge() {
    return refused("it would be larger than 3 MB, more than " + host.title() + " reads.");
  }

  private RefusedOwnersException refused(String why) {
    return new RefusedOwnersException(place + ": " + why);
  }
}
