package dev.plumbline.generator.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of a file of the site, from the site's root, with {@code /} between its parts and
 * none at its start: {@code engineering/ic/ic5.html}.
 */
public record SitePath(String value) implements Comparable<SitePath> {
  private static final String INDEX = "index.html";

  /**
   * The relative path from the folder of this page to {@code target}, for use in a link on this
   * page. A page's link to itself is its file name.
   */
  public String to(SitePath target) {
    int shared = sharedFolders(target);
    return up(shared) + target.value.substring(shared);
  }

  /**
   * The full address on the web. An index page has the address of its folder, as servers have it.
   *
   * @param site the address of the site, with {@code /} at its end
   */
  public String under(String site) {
    boolean ofFolder = value.equals(INDEX) || value.endsWith("/" + INDEX);
    String path = ofFolder ? value.substring(0, value.length() - INDEX.length()) : value;
    String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
    return site + encoded.replace("+", "%20").replace("%2F", "/");
  }

  private int sharedFolders(SitePath target) {
    int shared = 0;
    int length = Math.min(value.length(), target.value.length());
    for (int i = 0; i < length && value.charAt(i) == target.value.charAt(i); i++) {
      if (value.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return shared;
  }

  private String up(int shared) {
    StringBuilder up = new StringBuilder();
    for (int i = shared; i < value.length(); i++) {
      if (value.charAt(i) == '/') {
        up.append("../");
      }
    }
    return up.toString();
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
