package dev.plumbline.generator.markdown;

import dev.plumbline.generator.markdown.tree.LiteralNode;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Inline content as plain text. */
final class AltText {
  private AltText() {}

  static String of(Node parent) {
    PlainTextBuilder plain = new PlainTextBuilder();
    add(parent, plain);
    return plain.text();
  }

  private static void add(Node parent, PlainTextBuilder plain) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        plain.add(text.getLiteral());
      } else if (node instanceof Code code) {
        plain.add(code.getLiteral());
      } else if (node instanceof HtmlInline html) {
        plain.add(html.getLiteral());
      } else if (node instanceof LiteralNode literal) {
        plain.add(literal.source());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        plain.space();
      } else {
        add(node, plain);
      }
    }
  }
}
