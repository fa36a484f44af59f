package dev.plumbline.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A framework that is small enough to review and has one of everything. */
final class SmallFramework {
  static final Path CONTENT = Path.of("src/test/resources/small");

  private SmallFramework() {}

  /** Copies the content, its files in reverse order and each touched, and returns the folder. */
  static Path copy(Path folder, UnaryOperator<String> change) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var all = Files.walk(CONTENT)) {
      files.addAll(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.reverse(files);
    for (Path file : files) {
      Path target = folder.resolve(CONTENT.relativize(file).toString());
      Files.createDirectories(target.resolveSibling(""));
      Files.writeString(target, change.apply(Files.readString(file)));
    }
    return folder;
  }
}
