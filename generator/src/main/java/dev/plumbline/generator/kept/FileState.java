package dev.plumbline.generator.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A file as its folder lists it.
 *
 * @param path the file
 * @param size in bytes
 * @param time of its last change, in nanoseconds since 1970
 * @param key what the file system knows it by; {@code null} where it does not tell
 */
record FileState(Path path, long size, long time, String key) {
  static FileState of(Path path, BasicFileAttributes found) {
    long time = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new FileState(path, found.size(), time, String.valueOf(found.fileKey()));
  }

  /** The state of a file, whose path may be a link to it. */
  static FileState of(Path path, LinkOption... options) throws IOException {
    return of(path, Files.readAttributes(path, BasicFileAttributes.class, options));
  }

  /** Everything but the path. */
  String line() {
    return size + " " + time + " " + key;
  }
}
