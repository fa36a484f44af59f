package dev.plumbline.generator;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An earlier version of a framework that can be read.
 *
 * @param label its name where it is kept: {@code v1.2.0}
 * @param name the name that people use: {@code 1.2.0}
 * @param id the same for versions of the same content
 * @param date its date
 * @param content a reader of its content
 */
record PastVersion(String label, String name, String id, OffsetDateTime date, Content content) {
  /** A reader of the content of a version. */
  @FunctionalInterface
  interface Content {
    /** The content; absent where the version has none. */
    Optional<Parsed<SourceTree>> read() throws IOException;
  }
}
