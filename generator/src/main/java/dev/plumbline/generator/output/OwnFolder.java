package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The folder {@code .plumbline} of a site, in which a build keeps data for the next one. */
final class OwnFolder {
  private static final int SOME = 5;

  private final Path site;
  private final Path folder;

  OwnFolder(Path site) {
    this.site = site;
    this.folder = site.resolve(SitePaths.OWN_FOLDER);
  }

  Path site() {
    return site;
  }

  Path folder() {
    return folder;
  }

  Path manifest() {
    return folder.resolve("manifest");
  }

  /**
   * Reads the manifest of the site's folder; refuses a folder that Plumbline did not write, or
   * whose manifest it cannot read.
   */
  Manifest readManifest() throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedSiteException(site, "its .plumbline is not a folder. Remove it.");
    }
    if (!Files.isRegularFile(manifest(), LinkOption.NOFOLLOW_LINKS)) {
      refuseForeign();
      return Manifest.EMPTY;
    }
    try {
      return Manifest.parse(Files.readAllBytes(manifest()));
    } catch (IllegalArgumentException e) {
      String reason = "its list of files, .plumbline/manifest, is damaged or of another version.";
      throw new RefusedSiteException(site, reason + " Choose an empty folder, or empty this one.");
    }
  }

  /** Removes the leftovers of killed builds, but no files of running ones. */
  void removeLeftovers(SiteLock lock) throws IOException {
    if (Files.exists(folder.resolve(SiteLock.NAME), LinkOption.NOFOLLOW_LINKS)
        || !stagings().isEmpty()) {
      lock.take(site, folder);
      try (lock) {
        // Listed again, because the previous holder of the lock has removed its own.
        for (Path staging : stagings()) {
          FolderTree.delete(staging);
        }
      }
    }
  }

  /**
   * Locks the site, unless another build has changed it since its manifest was read.
   *
   * @throws RefusedSiteException if another build has changed it, or is about to
   */
  void lock(SiteLock lock, Manifest read) throws IOException {
    lock.take(site, folder);
    if (!readManifest().equals(read)) {
      lock.close();
      String reason = "another build has changed it since this one started. Run this one again.";
      throw new RefusedSiteException(site, reason);
    }
  }

  private List<Path> stagings() throws IOException {
    List<Path> stagings = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Staging.PREFIX + "*")) {
        all.forEach(stagings::add);
      }
    }
    return stagings;
  }

  private void refuseForeign() throws IOException {
    if (!Files.isDirectory(site)) {
      return;
    }
    List<String> foreign = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(site)) {
      for (Path entry : entries) {
        if (!entry.equals(folder)) {
          foreign.add(entry.getFileName().toString());
        }
      }
    }
    if (!foreign.isEmpty()) {
      String reason = "it holds files that Plumbline did not make: " + some(foreign);
      throw new RefusedSiteException(site, reason + ". Choose an empty folder, or remove them.");
    }
  }

  /** At most five names, sorted, and whether there are more. */
  static String some(List<String> names) {
    Collections.sort(names);
    String some = String.join(", ", names.subList(0, Math.min(SOME, names.size())));
    return names.size() > SOME ? some + " and " + (names.size() - SOME) + " more" : some;
  }
}
