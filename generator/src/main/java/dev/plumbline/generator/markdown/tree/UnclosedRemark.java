package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Code;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A remark whose end is missing. It is reported, and everything before the next end is removed with
 * it, wherever that is: in doubt, none of it was meant for readers.
 */
final class UnclosedRemark {
  private final NodeSource source;

  UnclosedRemark(NodeSource source) {
    this.source = source;
  }

  /**
   * @param span a line of the node
   * @param begin where the remark begins in it
   */
  void at(Node node, SourceSpan span, int begin, String hint) {
    source
        .findings()
        .add(
            Code.UNCLOSED_REMARK,
            source.origin().at(span.getLineIndex() + 1, span.getColumnIndex() + begin + 1),
            "This remark has no end.",
            hint + "; to show <!-- as text, put it between backticks.");
    int end = endAfter(span.getInputIndex() + begin);
    for (Node at = node; at != null; at = NodeSource.parent(at)) {
      Node after = at.getNext();
      while (after != null && start(after) <= end) {
        end = endWith(after, end);
        after.unlink();
        after = at.getNext();
      }
    }
  }

  private int endAfter(int offset) {
    String text = source.text().text();
    int end = text.indexOf(Remarks.END, offset);
    return end < 0 ? text.length() : end;
  }

  /**
   * The end of the part to remove with a node: other remarks that begin in the node are removed
   * too.
   */
  private int endWith(Node taken, int end) {
    int until = end(taken);
    int to = end;
    int begin = to < until ? source.text().text().indexOf(Remarks.BEGIN, to) : until;
    while (begin >= 0 && begin < until) {
      to = endAfter(begin);
      begin = source.text().text().indexOf(Remarks.BEGIN, to);
    }
    return to;
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  /** The offset in the Markdown where a node ends. */
  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    return last == null ? 0 : last.getInputIndex() + last.getLength();
  }
}
