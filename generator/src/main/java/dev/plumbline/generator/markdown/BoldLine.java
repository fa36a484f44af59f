package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph that is in bold from its beginning to its end, as authors write headings
 * who do not know the syntax.
 *
 * @param text without markup, and without a colon at its end
 */
public record BoldLine(String text, Place place) {
  static List<BoldLine> in(Node block, RenderContext context) {
    List<BoldLine> lines = new ArrayList<>();
    Node first = block instanceof Paragraph ? block.getFirstChild() : null;
    while (first != null) {
      Node end = first;
      while (end != null && !isBreak(end)) {
        end = end.getNext();
      }
      BoldLine line = of(first, end, context);
      if (line != null) {
        lines.add(line);
      }
      first = end == null ? null : end.getNext();
    }
    return lines;
  }

  private static @Nullable BoldLine of(Node first, @Nullable Node end, RenderContext context) {
    if (!isBold(first) || !(first.getNext() == end || isRest(first.getNext(), end))) {
      return null;
    }
    String text = AltText.of(first).strip();
    return new BoldLine(withoutColon(text), context.place(first));
  }

  private static boolean isBold(Node node) {
    return node instanceof StrongEmphasis
        || (node instanceof Emphasis
            && node.getFirstChild() instanceof StrongEmphasis only
            && only.getNext() == null);
  }

  /** Whether nothing follows but a colon. */
  private static boolean isRest(@Nullable Node node, @Nullable Node end) {
    return node instanceof Text text
        && node.getNext() == end
        && withoutColon(text.getLiteral().strip()).isEmpty();
  }

  private static String withoutColon(String text) {
    boolean colon = text.endsWith(":") || text.endsWith("\uFF1A");
    return colon ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }
}
