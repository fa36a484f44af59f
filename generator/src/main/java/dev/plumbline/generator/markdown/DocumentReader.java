package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A reader of a text as a row of blocks. */
final class DocumentReader {
  private final RenderContext context;
  private final List<Block> blocks = new ArrayList<>();
  private ProseWriter gathering = new ProseWriter();
  private final List<BoldLine> bold = new ArrayList<>();
  private Place begun;

  DocumentReader(RenderContext context) {
    this.context = context;
    this.begun = context.origin().at(1, 1);
  }

  Document read(Node root) {
    HeadingReader headings = new HeadingReader(context, root, false);
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        flush();
        HeadingBlock block = headings.read(heading);
        if (!headings.leavesOut()) {
          blocks.add(block);
        }
      } else if (!headings.leavesOut()) {
        add(node);
      }
    }
    flush();
    return new Document(blocks);
  }

  private void add(Node node) {
    if (node instanceof org.commonmark.node.ListBlock list) {
      flush();
      blocks.add(new ListBlock(list, context));
      return;
    }
    if (gathering.isEmpty()) {
      begun = context.place(node);
    }
    if (new BlockRenderer(context, gathering).whole(node)) {
      bold.addAll(BoldLine.in(node, context));
    }
  }

  private void flush() {
    if (!gathering.isEmpty()) {
      blocks.add(new ProseBlock(gathering.prose(begun, context.origin()), bold, begun));
      gathering = new ProseWriter();
      bold.clear();
    }
  }
}
