package dev.plumbline.generator.asset;

import java.util.List;
import java.util.Locale;

/**
 * The signs by which a browser would show a file as a page, if it were not told what it is. These
 * are the rules for HTML and XML of the <a
 * href="https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type">WHATWG's
 * MIME Sniffing Standard</a>.
 */
final class PageSigns {
  /** The tags, each followed by a blank or the end of a tag. */
  private static final List<String> TAGS =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<script",
          "<iframe",
          "<h1",
          "<div",
          "<font",
          "<table",
          "<a",
          "<style",
          "<title",
          "<b",
          "<body",
          "<br",
          "<p",
          "<!--");

  private static final String XML = "<?xml";
  private static final String MARK = "\uFEFF";

  private PageSigns() {}

  /** Whether a text begins as a page does. */
  static boolean begin(String text) {
    String begun = begun(text);
    return begun.startsWith(XML) || TAGS.stream().anyMatch(tag -> isTag(begun, tag));
  }

  private static boolean isTag(String begun, String tag) {
    return begun.startsWith(tag)
        && begun.length() > tag.length()
        && " >".indexOf(begun.charAt(tag.length())) >= 0;
  }

  /** The text from its first significant character on, as long as the longest tag. */
  private static String begun(String text) {
    int from = text.startsWith(MARK) ? 1 : 0;
    while (from < text.length() && "\t\n\f\r ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from, Math.min(text.length(), from + AssetKinds.LOOKED_AT))
        .toLowerCase(Locale.ROOT);
  }
}
