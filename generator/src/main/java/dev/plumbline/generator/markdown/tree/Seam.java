package dev.plumbline.generator.markdown.tree;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The lines that one or more remarks stood on. In CommonMark they end the list or paragraph before
 * them.
 *
 * @param worded whether a remark said something: an empty one is how authors keep two lists apart
 */
record Seam(int firstLine, int lastLine, boolean worded) {
  /** The lines of a remark, and of those right before it. */
  static Seam of(@Nullable Seam before, Remark remark) {
    int firstLine = before == null ? remark.firstLine() : before.firstLine;
    boolean worded = remark.isWorded() && (before == null || before.worded);
    return new Seam(firstLine, remark.lastLine(), worded);
  }

  /** Joins the list or paragraph that follows to the one that it goes on from. */
  void close(Node after) {
    Node before = after.getPrevious();
    if (before instanceof ListBlock list && after instanceof ListBlock more && goesOn(list, more)) {
      list.setTight(list.isTight() && more.isTight());
      move(more, list);
    } else if (before instanceof Paragraph
        && after instanceof Paragraph
        && isAdjacent(before, after)) {
      before.appendChild(new SoftLineBreak());
      move(after, before);
      after.getSourceSpans().forEach(before::addSourceSpan);
    }
  }

  private static void move(Node from, Node to) {
    for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
      to.appendChild(child);
    }
    from.unlink();
  }

  private boolean goesOn(ListBlock list, ListBlock more) {
    return worded && marker(list).equals(marker(more));
  }

  private static String marker(ListBlock list) {
    String marker =
        list instanceof OrderedList ordered
            ? ordered.getMarkerDelimiter()
            : ((BulletList) list).getMarker();
    return String.valueOf(marker);
  }

  private boolean isAdjacent(Node before, Node after) {
    return lastLine(before) + 1 == firstLine && firstLine(after) <= lastLine + 1;
  }

  private static int firstLine(Node node) {
    return line(node, 0);
  }

  private static int lastLine(Node node) {
    return line(node, node.getSourceSpans().size() - 1);
  }

  private static int line(Node node, int span) {
    SourceSpan at = node.getSourceSpans().get(span);
    return at.getLineIndex() + 1;
  }
}
