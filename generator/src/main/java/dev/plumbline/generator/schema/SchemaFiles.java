package dev.plumbline.generator.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * A folder of generated files, with a list of their checksums, by which the next run knows whether
 * a file is still as it was written. Line ends do not count: Git changes them on some systems.
 */
final class SchemaFiles {
  private static final String LIST = "written.txt";
  private static final String HEAD =
      "What plumbline:schema wrote. It leaves a file alone that no longer fits its mark.\n";

  /** The fates of a file. */
  enum Fate {
    WRITTEN,
    UNCHANGED,
    /** It was kept, because somebody else wrote or changed it. */
    KEPT
  }

  private final Path folder;
  private final Map<String, String> marks = new TreeMap<>();

  private SchemaFiles(Path folder) {
    this.folder = folder;
  }

  static SchemaFiles open(Path folder) throws IOException {
    SchemaFiles files = new SchemaFiles(folder);
    Path list = folder.resolve(LIST);
    if (Files.exists(list)) {
      read(list).lines().forEach(files::remember);
    }
    return files;
  }

  private void remember(String line) {
    int blank = line.indexOf(' ');
    if (blank > 0 && line.indexOf(' ', blank + 1) < 0) {
      marks.put(line.substring(blank + 1), line.substring(0, blank));
    }
  }

  /** Writes a file, unless it is already there or not ours. */
  Fate put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      String present = read(file);
      if (present.equals(text)) {
        marks.put(name, mark(text));
        return Fate.UNCHANGED;
      }
      if (!mark(present).equals(marks.get(name))) {
        return Fate.KEPT;
      }
    }
    write(file, text);
    marks.put(name, mark(text));
    return Fate.WRITTEN;
  }

  /** Writes the list, if it has changed. */
  void close() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    marks.forEach((name, mark) -> text.append(mark).append(' ').append(name).append('\n'));
    Path list = folder.resolve(LIST);
    if (!Files.exists(list) || !read(list).contentEquals(text)) {
      write(list, text.toString());
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file, text);
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8).replace("\r\n", "\n");
  }

  /** A checksum, which guards against accident, not malice. */
  private static String mark(String text) {
    CRC32C crc = new CRC32C();
    crc.update(text.getBytes(UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
