package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The failure of a build for lack of disk space; the site stays as it was. */
final class FullDiskException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The messages of systems, in English, for a full disk or a full quota. */
  private static final Set<String> SAID =
      Set.of(
          "No space left on device",
          "Disk quota exceeded",
          "There is not enough space on the disk");

  /**
   * The room in bytes below which a disk counts as full, in whatever language the system reports
   * it.
   */
  private static final long FULL = 1 << 14;

  private FullDiskException(Path site, IOException cause) {
    super(
        "The site cannot be written to "
            + site
            + ": the disk is full, or the share of it that may be used. Nothing there has"
            + " changed. Free some space, and run this again.",
        cause);
  }

  /** This exception if a full disk is the cause, else the given one. */
  static IOException or(Path site, IOException e) {
    return isOfThat(e) && (isSaid(e) || room(site) < FULL) ? new FullDiskException(site, e) : e;
  }

  /** Whether an exception may mean a full disk: other failures have classes of their own. */
  private static boolean isOfThat(IOException e) {
    return e.getClass().equals(IOException.class) || e.getClass().equals(FileSystemException.class);
  }

  private static boolean isSaid(IOException e) {
    String said = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return said != null && SAID.stream().anyMatch(said::startsWith);
  }

  private static long room(Path site) {
    Path there = site;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return Files.getFileStore(there).getUsableSpace();
    } catch (IOException unknown) {
      return Long.MAX_VALUE;
    }
  }
}
