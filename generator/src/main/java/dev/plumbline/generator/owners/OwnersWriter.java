package dev.plumbline.generator.owners;

import dev.plumbline.generator.model.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A writer of the owners of a framework into the file that a code host reads. */
public final class OwnersWriter {
  private final OwnersRepository repository;
  private final String place;

  private OwnersWriter(OwnersRepository repository, String place) {
    this.repository = repository;
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
        new OwnersWriter(repository, place).write(block),
        block.paths().handles().size(),
        block.paths().unknown(),
        standing.stream().skip(1).toList());
  }

  /** Whether the file was changed. */
  private boolean write(OwnersBlock block) throws IOException {
    OwnersText text = text();
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
    put(repository.file(place), changed.bytes());
    return true;
  }

  private OwnersText text() throws IOException {
    FoundOwners found = FoundOwners.in(repository, place);
    if (found instanceof FoundOwners.Text file) {
      return file.text();
    }
    throw refused(((FoundOwners.Unread) found).obstacle().reason());
  }

  private void put(Path file, byte[] bytes) throws IOException {
    if (bytes.length > OwnersHost.MOST_BYTES) {
      throw refused("it would be larger than 3 MB, more than GitHub reads.");
    }
    Path folder = Files.createDirectories(repository.root().resolve(place).getParent());
    if (Files.isSymbolicLink(folder) || !folder.toRealPath().startsWith(repository.root())) {
      throw refused("its folder is a link, and no code host follows links.");
    }
    Path whole = folder.resolve("CODEOWNERS.plumbline-new");
    try {
      Files.write(whole, bytes);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private RefusedOwnersException refused(String why) {
    return new RefusedOwnersException(place + ": " + why);
  }
}
