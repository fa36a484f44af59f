package dev.plumbline.generator.markdown.tree;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The removal of the boxes of tasks that an author did not mean: the library that finds them takes
 * an escaped bracket, as in {@code - \[x] Done}, for one that is not, unlike Git hosts.
 */
final class EscapedTasks {
  /** A box of which at least one bracket is escaped, or is written as an entity. */
  private static final Pattern ESCAPED =
      Pattern.compile("\\s*(?!\\[[xX ]\\])(?:\\\\?\\[|&[#\\w]+;)([xX\\s])(?:\\\\?\\]|&[#\\w]+;)");

  private final NodeSource source;

  EscapedTasks(NodeSource source) {
    this.source = source;
  }

  /** Puts the boxes back into the text. */
  void restore(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof TaskListItemMarker && next instanceof Paragraph paragraph) {
        restore(node, paragraph);
      } else if (node instanceof Block && !(node instanceof Paragraph)) {
        restore(node);
      }
      node = next;
    }
  }

  private void restore(Node marker, Paragraph paragraph) {
    Matcher box = ESCAPED.matcher(source.text().text());
    SourceSpan span = paragraph.getSourceSpans().get(0);
    if (box.region(span.getInputIndex(), box.regionEnd()).lookingAt()) {
      Text text = new Text("[" + box.group(1) + "] ");
      text.setSourceSpans(List.of(span.subSpan(0, box.end() - box.start())));
      paragraph.prependChild(text);
      marker.unlink();
    }
  }
}
