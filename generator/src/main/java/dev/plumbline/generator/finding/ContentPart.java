package dev.plumbline.generator.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A part of the content, whether it could be read or not: a folder, a file or something in a file.
 * Paths that differ only in capitals, blanks, signs or the ending are one part, so a misnamed file
 * counts as the part that is missing elsewhere.
 *
 * @param name the names of the part and of all around it, the outermost first, joined by {@code /}
 */
public record ContentPart(String name) {

  /** The file or folder at a path. */
  public static ContentPart of(String path) {
    int dot = path.lastIndexOf('.');
    String plain = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    return new ContentPart(
        Arrays.stream(plain.split("/", -1))
            .map(ContentPart::folded)
            .collect(Collectors.joining("/")));
  }

  /** A part within this one. */
  public ContentPart in(String inner) {
    return new ContentPart(name + "/" + folded(inner));
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
