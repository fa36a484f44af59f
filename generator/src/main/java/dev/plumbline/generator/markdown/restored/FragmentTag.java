package dev.plumbline.generator.markdown.restored;

import org.jspecify.annotations.Nullable;

/**
 * A tag of a fragment.
 *
 * @param text between its angle brackets; values of attributes stand in double quotes, and are
 *     escaped
 */
record FragmentTag(String text) {
  boolean isEnd() {
    return text.startsWith("/");
  }

  /** The name of the element. */
  String name() {
    int space = text.indexOf(' ');
    return text.substring(isEnd() ? 1 : 0, space < 0 ? text.length() : space);
  }

  /** The value of an attribute; absent where it has none of that name. */
  @Nullable String attribute(String name) {
    String opening = " " + name + "=\"";
    int start = text.indexOf(opening);
    if (start < 0) {
      return null;
    }
    int value = start + opening.length();
    return unescaped(text.substring(value, text.indexOf('"', value)));
  }

  /** Whether an attribute stands there, or is its start. */
  boolean has(String attribute) {
    return text.contains(" " + attribute);
  }

  /** Text of HTML as plain text. */
  static String unescaped(String html) {
    return html.indexOf('&') < 0
        ? html
        : html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }
}
