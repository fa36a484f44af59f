package dev.plumbline.generator.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an asset, as its path has it.
 *
 * <p>Some servers run a file by any ending in its name, or by that of a folder: Apache with {@code
 * AddHandler}, as its <a href="https://httpd.apache.org/docs/2.4/mod/mod_mime.html">mod_mime</a>
 * explains under "Files with Multiple Extensions", and old ones of Microsoft. Only the server knows
 * these endings, so a path has only one dot before a letter.
 *
 * @param path from the content folder
 */
record AssetName(String path) {
  private static final Pattern INNER = Pattern.compile("\\.\\p{L}[^./]*");

  /** The ending in lower case, without the dot; empty where there is none. */
  String ending() {
    int dot = lastDot();
    return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** An ending other than the last that a server could go by. */
  Optional<String> secondEnding() {
    Matcher matcher = INNER.matcher(before());
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The path with one ending, and hyphens for the dots before it. */
  String withOneEnding() {
    return before().replaceAll("\\.(?=\\p{L})", "-") + path.substring(before().length());
  }

  /** The name with another ending, without its folder. */
  String withEnding(String other) {
    return before().substring(path.lastIndexOf('/') + 1) + "." + other;
  }

  private String before() {
    return lastDot() < 0 ? path : path.substring(0, lastDot());
  }

  private int lastDot() {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? dot : -1;
  }
}
