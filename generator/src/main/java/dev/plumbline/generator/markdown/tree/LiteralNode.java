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
   * As written, but for remarks. Put together only when asked for: most are replaced by ones around
   * them.
   */
  public String source() {
    return (image ? "![" : "[") + Remarks.without(text) + "]";
  }
}
