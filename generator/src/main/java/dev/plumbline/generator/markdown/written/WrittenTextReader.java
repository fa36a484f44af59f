package dev.plumbline.generator.markdown.written;

import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.tree.MarkdownTree;
import dev.plumbline.generator.markdown.written.WrittenText.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A reader of a tree as the lines that its text is written in. */
public final class WrittenTextReader {
  private final LineReader lines;
  private final List<WrittenText.Block> blocks = new ArrayList<>();
  private int quotes;

  private WrittenTextReader(LineReader lines) {
    this.lines = lines;
  }

  /**
   * The lines of a text.
   *
   * @param asks whether it is the text of a level
   */
  public static WrittenText read(MarkdownTree tree, MarkdownText text, boolean asks) {
    LineReader lines = new LineReader(text.text(), tree.remarks());
    WrittenTextReader reader = new WrittenTextReader(lines);
    reader.children(tree.root());
    return new WrittenText(reader.blocks, asks, text.origin());
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (node instanceof Paragraph) {
      add(opensItem(node) ? Kind.ITEM : Kind.PARAGRAPH, node);
    } else if (node instanceof Heading) {
      add(Kind.HEADING, node);
    } else if (node instanceof TableCell) {
      add(Kind.CELL, node);
    } else if (node instanceof BlockQuote) {
      quotes++;
      children(node);
      quotes--;
    } else {
      other(node);
    }
  }

  private void other(Node node) {
    if (node instanceof ListItem item && !(begin(item) instanceof Paragraph)) {
      add(Kind.ITEM, List.of());
    }
    children(node);
    boolean seen = !(node instanceof TaskListItemMarker);
    if (node instanceof TableBlock || (seen && node.getFirstChild() == null)) {
      add(Kind.OTHER, List.of());
    }
  }

  private static boolean opensItem(Node paragraph) {
    return paragraph.getParent() instanceof ListItem item && begin(item) == paragraph;
  }

  private static Node begin(ListItem item) {
    Node first = item.getFirstChild();
    return first instanceof TaskListItemMarker ? first.getNext() : first;
  }

  private void add(Kind kind, Node node) {
    add(kind, lines.of(node));
  }

  private void add(Kind kind, List<WrittenText.Line> written) {
    blocks.add(new WrittenText.Block(kind, written, quotes > 0));
  }
}
