package dev.plumbline.generator.output;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The content of a file of the site, made when the file is written. */
public sealed interface FileContent {
  /** Content that is made at once. */
  record Whole(Supplier<byte[]> bytes) implements FileContent {}

  /** Content that is written bit by bit, because it may be too large to be held in memory. */
  record Streamed(Consumer<OutputStream> writer) implements FileContent {}
}
