package dev.plumbline.generator.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A part of the content, whether it could be read or not: a folder, a file or something in a file.
 * Paths that differ only in capitals, blanks, signs or the ending are one part: so a file of a
 * wrong name is the part that is missed elsewhere.
 *
 * @param name the names of the part and of all around it, the outermost first, joined by {@code /}
 */
public record Part(String name) {

  /** The file or folder at a path. */
  public static Part of(String path) {
    int dot = path.lastIndexOf('.');
    String plain = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    return new Part(
        Arrays.stream(plain.split("/", -1)).map(Part::folded).collect(Collectors.joining("/")));
  }

  /** Something in this part. */
  public Part in(String inner) {
    return new Part(name + "/" + folded(inner));
  }

  private static String folded(String written) {
    StringBuilder folded = new StringBuilder();
    written
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.isEmpty() ? written : folded.toString();
  }
}
