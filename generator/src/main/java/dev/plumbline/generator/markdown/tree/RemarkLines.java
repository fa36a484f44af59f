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
 * The lines of one or more removed remarks. In CommonMark they end the list or paragraph before
 * them.
 *
 * @param hasText whether a remark had words: authors use an empty remark to keep two lists apart
 */
record RemarkLines(int firstLine, int lastLine, boolean hasText) {
  /** The lines of a remark, and of those right before it. */
  static RemarkLines of(@Nullable RemarkLines before, Remark remark) {
    int firstLine = before == null ? remark.firstLine() : before.firstLine;
    boolean hasText = remark.hasText() && (before == null || before.hasText);
    return new RemarkLines(firstLine, remark.lastLine(), hasText);
  }

  /** Joins the list or paragraph that follows to the one before, if it continues it. */
  void joinAround(Node after) {
    Node before = after.getPrevious();
    if (before instanceof ListBlock list
        && after instanceof ListBlock more
        && continues(list, more)) {
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

  private boolean continues(ListBlock list, ListBlock more) {
    return hasText && marker(list).equals(marker(more));
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
