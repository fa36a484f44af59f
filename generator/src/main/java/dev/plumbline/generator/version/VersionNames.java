package dev.plumbline.generator.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of versions, from the forms in which tags and headings write them. */
public final class VersionNames {
  private static final Pattern HEADING = Pattern.compile("\\[?v?([^\\s\\]]+)]?.*");

  private VersionNames() {}

  /**
   * The name of a tag without the common beginning of all tags, where a number follows: {@code
   * 1.2.0} of {@code v1.2.0}.
   *
   * @param pattern the pattern that the tag matches: {@code v*}
   */
  public static String ofTag(String tag, String pattern) {
    int common = 0;
    while (common < pattern.length() && "*?[\\".indexOf(pattern.charAt(common)) < 0) {
      common++;
    }
    boolean number = common < tag.length() && Character.isDigit(tag.charAt(common));
    return number && common < pattern.length() ? tag.substring(common) : tag;
  }

  /** The name in a heading such as {@code [1.2.0] - 2026-03-01}. */
  static String ofHeading(String heading) {
    Matcher matcher = HEADING.matcher(heading);
    return matcher.matches() ? matcher.group(1) : heading;
  }
}
