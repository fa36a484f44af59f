package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Folders that a site must not be written over.
 *
 * @param content the content folder; the site may not be inside it either
 * @param project the project's folder, if there is one
 * @param home the user's home folder, if there is one
 */
public record ProtectedFolders(Path content, @Nullable Path project, @Nullable Path home) {
  private static final String CHOOSE = " Choose an empty folder, such as target/site.";

  /** The site's real path, if the site may be written there. */
  Path allow(Path site) throws IOException {
    refuseLinkToNothing(site);
    Path real = real(site);
    if (real.getParent() == null) {
      throw new RefusedSiteException(site, "it is the root of the file system." + CHOOSE);
    }
    refuseOver(site, real, "content folder", content);
    refuseOver(site, real, "project's folder", project);
    refuseOver(site, real, "home folder", home);
    if (real.startsWith(real(content))) {
      String reason = "it is inside the content folder " + content + ", and would become content.";
      throw new RefusedSiteException(site, reason + CHOOSE);
    }
    if (Files.exists(real) && !Files.isDirectory(real)) {
      throw new RefusedSiteException(site, "it is a file, not a folder." + CHOOSE);
    }
    return real;
  }

  /** Refuses a dead link, in whose place no folder can be made. */
  private static void refuseLinkToNothing(Path site) throws IOException {
    Path at = site.toAbsolutePath();
    while (at.getParent() != null && !Files.exists(at)) {
      if (Files.isSymbolicLink(at)) {
        String reason = "is a link to " + Files.readSymbolicLink(at) + ", which does not exist.";
        String what = at.equals(site.toAbsolutePath()) ? "it " : at + " ";
        throw new RefusedSiteException(
            site, what + reason + " Remove the link, or create the folder that it leads to.");
      }
      at = at.getParent();
    }
  }

  private static void refuseOver(Path site, Path real, String what, @Nullable Path folder)
      throws IOException {
    if (folder != null && real(folder).startsWith(real)) {
      String relation = real(folder).equals(real) ? "it is the " : "it contains the ";
      throw new RefusedSiteException(site, relation + what + " " + folder + "." + CHOOSE);
    }
  }

  /** The path with links resolved as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path parent = absolute.getParent();
    if (Files.exists(absolute) || parent == null) {
      return absolute.toRealPath();
    }
    return real(parent).resolve(absolute.getFileName()).normalize();
  }
}
