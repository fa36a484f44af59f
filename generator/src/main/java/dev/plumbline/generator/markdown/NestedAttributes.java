package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.tree.AttributesNode;
import dev.plumbline.generator.markdown.tree.AttributesReader;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A search for ids and tags of items below an expectation. They have no effect there, and most
 * often tell that the item was meant as an expectation of its own, and is indented too far.
 */
final class NestedAttributes {
  private final RenderContext context;

  NestedAttributes(RenderContext context) {
    this.context = context;
  }

  /** Reports those below an item. */
  void report(Node item) {
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem) {
        check(node);
      }
      if (!(node instanceof Paragraph)) {
        report(node);
      }
    }
  }

  private void check(Node item) {
    if (item.getFirstChild() instanceof Paragraph opening
        && opening.getLastChild() instanceof AttributesNode group
        && group.trailing()
        && names(group)) {
      context
          .findings()
          .add(
              Code.STRAY_ATTRIBUTES,
              context.place(group),
              "This line is an example of the expectation above it, where ids and tags have no"
                  + " effect.",
              "if it is an expectation of its own, start it as far to the left as the others; if"
                  + " not, remove the braces.");
    }
  }

  private boolean names(AttributesNode group) {
    return AttributesReader.read(group.source(), context.place(group), new Findings())
            instanceof AttributesReader.Reading.Understood understood
        && (understood.attributes().id() != null || !understood.attributes().tags().isEmpty());
  }
}
