package dev.plumbline.generator.finding;

import java.util.Comparator;

/**
 * A point in a content file, or in a file of the repository around the content.
 *
 * @param path relative to the content folder, with {@code /} on every system; that of a file
 *     outside begins with {@code ../}
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Place(String path, int line, int column) implements Comparable<Place> {
  private static final String UP = "../";

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
  }

  /** The first character of a file, for a finding about the file as a whole. */
  public static Place startOf(String path) {
    return new Place(path, 1, 1);
  }

  /**
   * The path of its file from another folder; of one outside the content, the way out of the
   * content folder and in again is left out.
   *
   * @param content the content folder from that folder: empty, or ending in {@code /}
   */
  public String pathFrom(String content) {
    String folder = content;
    String rest = path;
    while (rest.startsWith(UP) && folder.endsWith("/") && !folder.endsWith(UP)) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      rest = rest.substring(UP.length());
    }
    return folder + rest;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, as editors and terminals link it. */
  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
