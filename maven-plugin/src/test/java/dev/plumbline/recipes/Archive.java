package dev.plumbline.recipes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip archives, sound and hostile. */
final class Archive {
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final byte UNIX = 3;
  private static final int LINK = 0120777;

  private Archive() {}

  /** The bytes of an archive with these files, whatever their names. */
  static byte[] of(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** An archive with one symbolic link, as Unix knows it: Java's own writer cannot make one. */
  static byte[] ofLink(String name, String target) throws IOException {
    byte[] archive = of(Map.of(name, target.getBytes(StandardCharsets.UTF_8)));
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int entry = 0;
    while (bytes.getInt(entry) != DIRECTORY_ENTRY) {
      entry++;
    }
    bytes.put(entry + 5, UNIX).putInt(entry + 38, LINK << 16);
    return archive;
  }
}
