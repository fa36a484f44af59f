package dev.plumbline.generator.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The texts of a packed file, unpacked within limits. Pictures, programs and all else that is not
 * XML stays packed.
 *
 * @param parts their bytes, by their names
 */
record ZipParts(Map<String, byte[]> parts) {
  static final int MOST_PARTS = 1_000;
  static final int MOST_BYTES = 100_000_000;

  private static final int BLOCK = 16_384;

  /** Unpacks a file. */
  static ZipParts of(Path path, SheetFile file) throws RefusedSheetException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw file.tooLarge("The file consists of more than 1,000 parts.", "No more than that");
      }
      Map<String, byte[]> parts = new TreeMap<>();
      int left = MOST_BYTES;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isText(entry.getName())) {
          byte[] bytes = unpacked(zip, entry, left, file);
          left -= bytes.length;
          parts.put(entry.getName(), bytes);
        }
      }
      return new ZipParts(parts);
    } catch (IOException | IllegalArgumentException e) {
      throw file.damaged("The file is damaged: it cannot be unpacked.");
    }
  }

  private static boolean isText(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
  }

  private static byte[] unpacked(ZipFile zip, ZipEntry entry, int most, SheetFile file)
      throws IOException, RefusedSheetException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        if (bytes.size() + read > most) {
          throw file.tooLarge("The file has more than 100 MB when unpacked.", "No more than that");
        }
        bytes.write(block, 0, read);
      }
    }
    return bytes.toByteArray();
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** A part as XML; none where it is missing. */
  Optional<XmlCursor> xml(String name) {
    return Optional.ofNullable(parts.get(name))
        .map(bytes -> new XmlCursor(new ByteArrayInputStream(bytes)));
  }

  /** The same parts as a file, which has nothing that was not counted here. */
  InputStream packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
