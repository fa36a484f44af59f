package dev.plumbline.generator.markdown.tree;

import org.commonmark.node.CustomNode;

/** Source that is shown as it is written. */
public final class LiteralNode extends CustomNode {
  private final boolean image;
  private final String text;

  LiteralNode(boolean image, String text) {
    this.image = image;
    this.text = text;
  }

  /**
   * The source as written, without remarks. It is assembled on demand, because most literal nodes
   * are replaced by enclosing ones.
   */
  public String source() {
    return (image ? "![" : "[") + Remarks.without(text) + "]";
  }
}
