package dev.plumbline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder as they are now; two of them tell what was written in between. */
record SiteFiles(Map<String, State> files) {

  /** What changes when a file is written, or replaced. */
  record State(long size, String changed, String key) {}

  static final SiteFiles NONE = new SiteFiles(Map.of());

  static SiteFiles of(Path folder) throws IOException {
    Map<String, State> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), state(file)));
    }
    return new SiteFiles(files);
  }

  private static State state(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(
          found.size(), found.lastModifiedTime().toString(), String.valueOf(found.fileKey()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).count();
  }

  long bytes() {
    return files.values().stream().mapToLong(State::size).sum();
  }

  /** How many files are new or other than before. */
  long writtenSince(SiteFiles before) {
    return files.entrySet().stream()
        .filter(file -> !file.getValue().equals(before.files.get(file.getKey())))
        .count();
  }
}
