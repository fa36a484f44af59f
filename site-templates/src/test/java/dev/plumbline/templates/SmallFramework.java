package dev.plumbline.templates;

import java.nio.file.Path;

/** A framework that is small enough to review and has one of everything. */
final class SmallFramework {
  static final Path CONTENT = Path.of("src/test/resources/small");

  private SmallFramework() {}
}
