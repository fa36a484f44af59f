package dev.plumbline.generator.owners;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a repository in which a code host may look for owners. */
public final class OwnersFiles {
  private final @Nullable OwnersRepository repository;
  private final Map<String, OwnersText> texts = new LinkedHashMap<>();
  private final Map<String, Obstacle> unread = new LinkedHashMap<>();

  private OwnersFiles(@Nullable OwnersRepository repository) {
    this.repository = repository;
  }

  /**
   * Reads the files of the repository that a content folder is in.
   *
   * @throws IOException if one cannot be read, or there is no such folder; the message names the
   *     path
   */
  public static OwnersFiles read(Path content) throws IOException {
    Optional<OwnersRepository> around = OwnersRepository.around(content);
    OwnersFiles files = new OwnersFiles(around.orElse(null));
    if (around.isPresent()) {
      for (String place : OwnersRepository.places()) {
        files.read(place, around.get());
      }
    }
    return files;
  }

  private void read(String place, OwnersRepository from) throws IOException {
    FoundOwners found = FoundOwners.in(from, place);
    if (found instanceof FoundOwners.Unread none) {
      unread.put(place, none.obstacle());
    } else if (found instanceof FoundOwners.Text file && from.stands(place)) {
      texts.put(place, file.text());
    }
  }

  /**
   * The places where they are looked for, whether there is a file or not; none if the folder is in
   * no repository.
   *
   * @throws IOException if there is no such folder
   */
  public static List<Path> places(Path content) throws IOException {
    return OwnersRepository.around(content)
        .map(around -> OwnersRepository.places().stream().map(around::file).toList())
        .orElse(List.of());
  }

  @Nullable OwnersRepository repository() {
    return repository;
  }

  /** The texts by their places, from the root of the repository. */
  Map<String, OwnersText> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** The places where something stands whose text cannot be known. */
  Map<String, Obstacle> unread() {
    return Collections.unmodifiableMap(unread);
  }
}
