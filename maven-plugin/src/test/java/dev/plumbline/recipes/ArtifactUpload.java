package dev.plumbline.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What GitHub's {@code upload-artifact} makes of files: an archive, or one file as it is. */
final class ArtifactUpload {
  private ArtifactUpload() {}

  /** The artifact by its name, or nothing where there are no such files. */
  static Map<String, byte[]> of(JsonNode with, Path checkout) throws IOException {
    Path path = checkout.resolve(with.get("path").asString());
    Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
    List<Path> files = files(path, folder);
    if (files.isEmpty()) {
      return Map.of();
    }
    if (!with.path("archive").asBoolean(true)) {
      return Map.of(folder.relativize(path).toString(), Files.readAllBytes(path));
    }
    Map<String, byte[]> contents = new HashMap<>();
    for (Path file : files) {
      contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
    }
    return Map.of(with.get("name").asString(), Archive.of(contents));
  }

  /** All files of a folder, or those in it that a pattern such as {@code *.md} names. */
  private static List<Path> files(Path path, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String pattern = "glob:" + (path.equals(folder) ? "**" : path);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(folder.getFileSystem().getPathMatcher(pattern)::matches)
          .toList();
    }
  }
}
