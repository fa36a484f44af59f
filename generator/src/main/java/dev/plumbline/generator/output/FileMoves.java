package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The only operations by which a build touches the disk. Each step of a commit is atomic. */
class FileMoves {
  /** Opens a new file for writing. */
  WritableByteChannel create(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Renames a file or a folder; an existing file is replaced. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gives a file a second name, so that it survives being replaced. */
  void keep(Path file, Path second) throws IOException {
    try {
      Files.createLink(second, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Not every file system has links.
      Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Removes an empty folder. */
  void removeFolder(Path folder) throws IOException {
    Files.delete(folder);
  }

  void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }
}
