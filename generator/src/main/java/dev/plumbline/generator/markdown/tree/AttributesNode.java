package dev.plumbline.generator.markdown.tree;

import org.commonmark.node.CustomNode;

/** A brace group that may hold attributes of its heading or item. */
public final class AttributesNode extends CustomNode {
  private final String source;
  private final boolean trailing;

  AttributesNode(String source, boolean trailing) {
    this.source = source;
    this.trailing = trailing;
  }

  /** As written, braces included. */
  public String source() {
    return source;
  }

  /** Whether it ends its block, which is where attributes stand. */
  public boolean trailing() {
    return trailing;
  }

  /** Whether it mentions an audience, well formed or not. */
  public boolean restricts() {
    return trailing ? AttributesReader.restricts(source) : AttributesReader.assigns(source);
  }
}
