package dev.plumbline.generator.output;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A receiver of the files of a site, from any number of threads, each path once.
 *
 * <p>Paths are relative, with {@code /} on every system. Any other path, or one given twice, is a
 * bug of the caller: {@link IllegalArgumentException}. A failing environment is a {@link
 * java.io.UncheckedIOException} that names the path.
 */
public interface SiteOutput {
  /** A file with these bytes, which must not be changed afterwards. */
  void put(String path, byte[] bytes);

  /** A file that is too large to be held in memory, from what writes its bytes. */
  void stream(String path, Consumer<OutputStream> content);

  /** A file with the bytes of another one. */
  void copy(String path, Path file);
}
