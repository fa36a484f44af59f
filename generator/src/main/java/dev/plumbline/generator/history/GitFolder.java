package dev.plumbline.generator.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A repository's folder on disk, examined without opening the repository. Starting JGit takes
 * longer than making a small site, and most frameworks have no versions yet.
 *
 * @param path {@code .git}: a folder, or a file that leads to it
 */
record GitFolder(Path path) {
  private static final String TAG = " refs/tags/";

  /** A line of the list: a comment, the commit of the tag in the line before, or a reference. */
  private static final Pattern PACKED =
      Pattern.compile("#.*|\\^[0-9a-f]{40,64}|[0-9a-f]{40,64} refs/.+");

  /** The repository's folder nearest to a folder; absent where the folder is in no repository. */
  static Optional<GitFolder> around(Path folder) throws IOException {
    for (Path at = folder.toRealPath(); at != null; at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.exists(git)) {
        return Optional.of(new GitFolder(git));
      } else if (Files.exists(at.resolve("HEAD")) && Files.exists(at.resolve("objects"))) {
        return Optional.of(new GitFolder(at));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether it certainly has no tags. Nothing is certain about worktrees and submodules, shallow
   * clones, references in a table, and folders that are no repository after all.
   */
  boolean isUntagged() {
    try {
      return seemsUntagged();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The files and folders that say where its tags and branches lead, and what this clone has.
   *
   * @throws IOException if they are elsewhere, as with worktrees and submodules
   */
  List<Path> references() throws IOException {
    if (!Files.isDirectory(path) || Files.exists(path.resolve("commondir"))) {
      throw new IOException(path + " leads to another repository");
    }
    return Stream.of("HEAD", "config", "packed-refs", "refs", "reftable", "shallow")
        .map(path::resolve)
        .filter(Files::exists)
        .toList();
  }

  private boolean seemsUntagged() throws IOException {
    return Files.isRegularFile(path.resolve("HEAD"))
        && Files.isDirectory(path.resolve("objects"))
        && Files.isDirectory(path.resolve("refs"))
        && !Files.exists(path.resolve("shallow"))
        && !Files.exists(path.resolve("commondir"))
        && !Files.exists(path.resolve("reftable"))
        && isEmpty(path.resolve("refs").resolve("tags"))
        && hasOtherReferencesOnly(path.resolve("packed-refs"));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  /** A damaged list may have lost its tags. */
  private static boolean hasOtherReferencesOnly(Path packed) throws IOException {
    if (!Files.exists(packed)) {
      return true;
    }
    // Names of references may have letters of any encoding; this one reads them all.
    try (Stream<String> lines = Files.lines(packed, StandardCharsets.ISO_8859_1)) {
      return lines.allMatch(line -> PACKED.matcher(line).matches() && !line.contains(TAG));
    }
  }
}
