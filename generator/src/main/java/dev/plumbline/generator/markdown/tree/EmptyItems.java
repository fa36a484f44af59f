package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The removal of empty items from a tree, each of which is reported. */
final class EmptyItems {
  private final NodeSource source;

  EmptyItems(NodeSource source) {
    this.source = source;
  }

  void takeOut(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof ListItem && isEmpty(node)) {
        report(node);
        node.unlink();
      } else if (node instanceof Block) {
        takeOut(node);
      }
      if (node instanceof ListBlock && node.getFirstChild() == null) {
        node.unlink();
      }
      node = next;
    }
  }

  private boolean isEmpty(Node item) {
    Node first = item.getFirstChild();
    return first == null
        || (first instanceof Paragraph
            && first.getNext() == null
            && first.getFirstChild() instanceof AttributesNode group
            && group.getNext() == null
            && isUnderstood(group));
  }

  /** Attributes alone say nothing; other words in braces do. */
  private boolean isUnderstood(AttributesNode group) {
    return AttributesReader.read(group.source(), source.place(group), new Findings())
        instanceof AttributesReader.Reading.Understood;
  }

  private void report(Node item) {
    source.report(
        Code.EMPTY_ITEM, item, "This list item is empty.", "write the text, or delete the line.");
  }
}
