package dev.plumbline.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard output of the process, for programs that read it. */
final class StandardOutput {
  private StandardOutput() {}

  /** Not {@code System.out}: Maven 4 puts the level of its log before each line of that. */
  static PrintStream open() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
  }
}
