package dev.plumbline.generator.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    try {
      Digest digest = new Digest();
      files.parallelStream().map(SiteFiles::line).forEachOrdered(digest::add);
      return new SiteFiles(files.size(), digest.hex());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String line(Path file) {
    try {
      return file + " " + FileState.of(file, LinkOption.NOFOLLOW_LINKS).line();
    } catch (NoSuchFileException e) {
      return file + " is absent";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
