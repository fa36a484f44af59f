package dev.plumbline.generator.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Everything that a build is made from: settings, folders and files. */
public final class BuildInputs {
  /**
   * The time in nanoseconds within which two changes of a file may have the same time: FAT counts
   * in two seconds, all other file systems more finely.
   */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  private final List<String> texts = new ArrayList<>();
  private final List<FileState> files = new ArrayList<>();

  /** Adds a setting. */
  public void add(String name, Object value) {
    texts.add(name + "=" + value);
  }

  /**
   * Adds a file, or a folder with everything in it.
   *
   * @throws IOException if it cannot be read, or its state says too little about it
   */
  public void add(String name, Path path) throws IOException {
    add(name, (Object) path.toRealPath());
    if (Files.isDirectory(path)) {
      InputWalk walk = InputWalk.of(path);
      Collections.sort(walk.names());
      texts.addAll(walk.names());
      files.addAll(walk.files());
    } else {
      files.add(FileState.of(path));
    }
  }

  /**
   * A digest that is the same for the same inputs.
   *
   * @throws IOException if a file cannot be read whose time says too little
   */
  public String digest() throws IOException {
    Digest digest = new Digest();
    texts.forEach(digest::add);
    long newest = files.stream().mapToLong(FileState::time).max().orElse(0);
    files.sort(Comparator.comparing(FileState::path));
    for (FileState file : files) {
      digest.add(file.path().toString());
      digest.add(file.line());
      if (file.time() >= newest - TICK) {
        digest.add(file.path());
      }
    }
    return digest.hex();
  }
}
