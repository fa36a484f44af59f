package dev.plumbline.generator.export;

import dev.plumbline.generator.output.FileContent;
import dev.plumbline.generator.site.SitePath;
import java.util.function.Supplier;

/**
 * A file that an export makes.
 *
 * @param path its address
 * @param content the same for the same edition; made at most once, in any thread
 */
public record ExportedFile(SitePath path, FileContent content) {
  /** A file of bytes that are made at once. */
  public ExportedFile(SitePath path, Supplier<byte[]> bytes) {
    this(path, new FileContent.Whole(bytes));
  }
}
