package dev.plumbline.browser;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.preview.Preview;
import dev.plumbline.generator.preview.PreviewListener;
import dev.plumbline.generator.preview.PreviewRequest;
import dev.plumbline.generator.preview.PreviewRound;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A preview of a copy of a framework, which tests edit. */
final class ShownPreview implements AutoCloseable, PreviewListener {
  private final Path content;
  private final BlockingQueue<PreviewRound> rounds = new LinkedBlockingQueue<>();
  private Preview preview;

  private ShownPreview(Path content) throws IOException {
    this.content = content;
    this.preview = Preview.start(request(), this);
  }

  private PreviewRequest request() {
    return PreviewRequest.of(GenerateRequest.of(content, content.resolveSibling("site")));
  }

  /**
   * A preview of a framework.
   *
   * @param empty a folder that takes the copy
   */
  static ShownPreview of(Path framework, Path empty) throws IOException {
    try (Stream<Path> files = Files.walk(framework)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = empty.resolve(framework.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    return ofFolder(empty);
  }

  /** A preview of a folder itself. */
  static ShownPreview ofFolder(Path content) throws IOException {
    ShownPreview preview = new ShownPreview(content);
    preview.rounds.clear();
    return preview;
  }

  String address() {
    return preview.addresses().get(0);
  }

  /** Starts it again at the same address, after it was closed. */
  void restart() throws IOException {
    preview = Preview.start(request().withPort(URI.create(address()).getPort()), this);
  }

  /** Saves a file in which some words stand for others. */
  void edit(String file, String words, String others) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(words)) {
      throw new AssertionError(file + " does not have: " + words);
    }
    Files.writeString(path, text.replace(words, others));
  }

  /** Waits until a change was read. */
  PreviewRound round() throws InterruptedException {
    PreviewRound round = rounds.poll(30, TimeUnit.SECONDS);
    if (round == null) {
      throw new AssertionError("no change was read");
    }
    return round;
  }

  @Override
  public void read(PreviewRound round) {
    rounds.add(round);
  }

  @Override
  public void slow(Path folder, String reason) {
    throw new AssertionError(folder + ": " + reason);
  }

  @Override
  public void close() {
    preview.close();
  }
}
