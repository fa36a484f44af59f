package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file of a site: the files of the last build, sorted and without their times. */
public final class SiteArchive {
  /** A time that zip files hold without its zone; the first of January 1980 they do not. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SiteArchive() {}

  /**
   * Packs a site. The archive is there as a whole or not at all; where no build has made a site in
   * the folder, it is not written.
   *
   * @return the number of files in it; 0 if there is no site
   * @throws IOException if a file of the site cannot be read, or the archive cannot be written
   */
  public static int write(Path site, Path archive) throws IOException {
    OwnFolder own = new OwnFolder(site);
    if (!Files.isRegularFile(own.manifest())) {
      return 0;
    }
    Set<String> files = own.readManifest().files().keySet();
    Files.createDirectories(archive.toAbsolutePath().resolveSibling(""));
    Path part = archive.resolveSibling(archive.getFileName() + ".part");
    try {
      pack(site, files, part);
      Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return files.size();
  }

  private static void pack(Path site, Set<String> files, Path archive) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String file : files) {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Files.copy(site.resolve(file), zip);
      }
    }
  }
}
