package dev.plumbline.generator.markdown;

import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A quote that begins with a line such as {@code [!NOTE]}.
 *
 * @param kind note, tip, important, warning or caution
 * @param opening the paragraph with that line
 * @param text the rest of the same paragraph
 */
record Alert(String kind, Paragraph opening, @Nullable Node text) {
  static @Nullable Alert of(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph opening
        && opening.getFirstChild() instanceof Text label)) {
      return null;
    }
    Node next = label.getNext();
    String kind = kind(label.getLiteral().strip());
    boolean ownLine = next == null || next instanceof SoftLineBreak;
    return kind.isEmpty() || !ownLine
        ? null
        : new Alert(kind, opening, next == null ? null : next.getNext());
  }

  private static String kind(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "[!NOTE]" -> "note";
      case "[!TIP]" -> "tip";
      case "[!IMPORTANT]" -> "important";
      case "[!WARNING]" -> "warning";
      case "[!CAUTION]" -> "caution";
      default -> "";
    };
  }
}
