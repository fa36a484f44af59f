package dev.plumbline.generator.markdown;

import org.commonmark.node.CustomNode;

/** A brace group that may say something of its heading or item. */
final class AttributesNode extends CustomNode {
  private final String source;
  private final boolean trailing;

  AttributesNode(String source, boolean trailing) {
    this.source = source;
    this.trailing = trailing;
  }

  /** As written, braces included. */
  String source() {
    return source;
  }

  /** Whether it ends its block, which is where attributes stand. */
  boolean trailing() {
    return trailing;
  }

  /** Whether its author speaks of an audience, rightly written or not. */
  boolean restricts() {
    return trailing ? AttributesReader.restricts(source) : AttributesReader.assigns(source);
  }
}
