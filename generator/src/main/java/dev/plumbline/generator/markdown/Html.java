package dev.plumbline.generator.markdown;

/** The escaping of text as HTML. */
public final class Html {
  private Html() {}

  /**
   * The text with everything escaped that means something in HTML text or in a quoted attribute.
   */
  public static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!entity(text.charAt(i)).isEmpty()) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
      }
    }
    return text;
  }

  static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String entity = entity(c);
      if (entity.isEmpty()) {
        html.append(c);
      } else {
        html.append(entity);
      }
    }
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      // Not allowed in HTML, not even as a reference.
      case '\0' -> "\uFFFD";
      default -> "";
    };
  }
}
