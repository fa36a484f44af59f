package dev.plumbline.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** A site in memory. */
public final class MemoryOutput implements SiteOutput {
  private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();

  @Override
  public void put(String path, byte[] bytes) {
    SitePaths.check(path);
    if (files.putIfAbsent(path, bytes) != null) {
      throw SitePaths.twice(path);
    }
  }

  @Override
  public void stream(String path, Consumer<OutputStream> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.accept(bytes);
    put(path, bytes.toByteArray());
  }

  @Override
  public void copy(String path, Path file) {
    try {
      put(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file by its path, sorted. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * The text of a file.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("no file " + path + " among " + files.keySet());
    }
    return new String(bytes, UTF_8);
  }
}
