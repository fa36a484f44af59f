package dev.plumbline.generator.preview;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong outside of the content, in a sentence. */
final class Failure {
  private Failure() {}

  static String sentence(Exception problem) {
    Exception cause =
        problem instanceof UncheckedIOException wrapped ? unwrapped(wrapped) : problem;
    if (cause instanceof NoSuchFileException gone && gone.getReason() == null) {
      return gone.getFile() + ": this file or folder does not exist.";
    }
    if (cause instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + " cannot be read: " + file.getClass().getSimpleName() + ".";
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private static Exception unwrapped(UncheckedIOException wrapped) {
    return wrapped.getCause() == null ? wrapped : wrapped.getCause();
  }
}
