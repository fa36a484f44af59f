package dev.plumbline.generator.output;

import dev.plumbline.generator.output.PresentSite.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of an earlier build that this one does not make.
 *
 * @param removable unchanged files
 * @param kept files that somebody has changed since, or replaced by something else
 * @param folders that may be empty once the removable ones are gone
 */
record StaleFiles(
    NavigableSet<String> removable, NavigableSet<String> kept, NavigableSet<String> folders) {

  static StaleFiles of(Path root, PresentSite present, Manifest old, SortedSet<String> made)
      throws IOException {
    StaleFiles stale = new StaleFiles(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    @Nullable SameFiles renamed = null;
    for (String path : old.files().keySet()) {
      if (!made.contains(path)) {
        renamed = renamed == null ? SameFiles.of(root, made) : renamed;
        if (!renamed.hasAnother(path)) {
          stale.add(root, present, old, path);
        }
      }
    }
    return stale;
  }

  boolean isNothing() {
    return removable.isEmpty() && folders.isEmpty();
  }

  private void add(Path root, PresentSite present, Manifest old, String path) throws IOException {
    Kind kind = present.kind(path);
    if (kind == Kind.ABSENT) {
      // A build that was killed may have removed the file and not the folder.
      folders.add(SitePaths.parent(path));
    } else if (kind == Kind.FILE && isAsWeLeftIt(root, present, old, path)) {
      removable.add(path);
      folders.add(SitePaths.parent(path));
    } else if (kind != Kind.FOLDER) {
      kept.add(path);
    }
  }

  private static boolean isAsWeLeftIt(Path root, PresentSite present, Manifest old, String path)
      throws IOException {
    return old.listsLength(path, present.length(path))
        && old.lists(path, Fingerprint.of(root.resolve(path), LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * A test whether an old path is a new one in other letters. Where case does not count, a page
   * that is renamed in case only must not be taken for stale.
   */
  private record SameFiles(Path root, Map<String, String> made) {
    static SameFiles of(Path root, Set<String> made) {
      Map<String, String> folded = new HashMap<>();
      made.forEach(path -> folded.put(path.toLowerCase(Locale.ROOT), path));
      return new SameFiles(root, folded);
    }

    boolean hasAnother(String path) throws IOException {
      String other = made.get(path.toLowerCase(Locale.ROOT));
      return other != null
          && Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)
          && Files.exists(root.resolve(other), LinkOption.NOFOLLOW_LINKS)
          && Files.isSameFile(root.resolve(path), root.resolve(other));
    }
  }
}
