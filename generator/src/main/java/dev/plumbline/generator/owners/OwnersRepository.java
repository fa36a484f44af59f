package dev.plumbline.generator.owners;

import dev.plumbline.generator.source.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The repository that a content folder is in.
 *
 * @param root its root
 * @param prefix the content folder, from the root: empty, or ending in {@code /}
 */
record OwnersRepository(Path root, String prefix) {
  /**
   * The repository around a folder, if it is in one.
   *
   * @throws IOException if there is no such folder
   */
  static Optional<OwnersRepository> around(Path content) throws IOException {
    Path folder = content.toRealPath();
    return RepositoryRoot.above(folder)
        .map(root -> new OwnersRepository(root, prefix(root.relativize(folder))));
  }

  private static String prefix(Path folder) {
    return StreamSupport.stream(folder.spliterator(), false)
        .map(Path::toString)
        .filter(name -> !name.isEmpty())
        .map(name -> name + "/")
        .collect(Collectors.joining());
  }

  /** All places where some host looks, each once. */
  static List<String> places() {
    return Arrays.stream(OwnersHost.values())
        .flatMap(host -> host.places().stream())
        .distinct()
        .toList();
  }

  Path file(String place) {
    return root.resolve(place);
  }

  /** The places with a file that a host could read, in its order. */
  List<String> standing(OwnersHost host) {
    return host.places().stream().filter(this::stands).toList();
  }

  /** Whether there is a file; nothing is one behind a link, as no host follows it. */
  boolean stands(String place) {
    Path file = file(place);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isSymbolicLink(file.getParent());
  }

  /** A path from the root as one from the content folder. */
  String fromContent(String place) {
    return "../".repeat((int) prefix.chars().filter(c -> c == '/').count()) + place;
  }
}
