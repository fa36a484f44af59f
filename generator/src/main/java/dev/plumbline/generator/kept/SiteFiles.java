package dev.plumbline.generator.kept;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a site as they stand in its folder.
 *
 * @param count how many there are
 * @param digest the same for the same files, as far as their sizes and times tell
 */
public record SiteFiles(int count, String digest) {
  /**
   * The state of files.
   *
   * @throws IOException if the folder cannot be read
   */
  public static SiteFiles of(List<Path> files) throws IOException {
    Digest digest = new Digest();
    for (Path file : files) {
      digest.add(file.toString());
      digest.add(line(file));
    }
    return new SiteFiles(files.size(), digest.hex());
  }

  private static String line(Path file) throws IOException {
    try {
      return FileState.of(file, LinkOption.NOFOLLOW_LINKS).line();
    } catch (NoSuchFileException e) {
      return "absent";
    }
  }
}
