package dev.plumbline.generator.markdown;

import org.commonmark.node.CustomNode;

/** Source that is shown as it is written. */
final class LiteralNode extends CustomNode {
  private final boolean image;
  private final String text;

  LiteralNode(boolean image, String text) {
    this.image = image;
    this.text = text;
  }

  /** As written. Put together only when asked for: most are replaced by ones around them. */
  String source() {
    return (image ? "![" : "[") + text + "]";
  }
}
