package dev.plumbline.generator.export.table;

import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of pages as the tables name them.
 *
 * @param site the address of the site; absent if unknown: then they are relative to the tables
 */
record PageAddresses(@Nullable String site) {
  /** The address of a page. */
  String of(SitePath page) {
    return site == null ? encoded(Addresses.WORKBOOK.to(page)) : page.under(site);
  }

  /** The address of a place on a page. */
  static String at(String page, String anchor) {
    return page + "#" + encoded(anchor);
  }

  private static String encoded(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (!isUnreserved(c)) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/");
      }
    }
    return text;
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '/';
  }
}
