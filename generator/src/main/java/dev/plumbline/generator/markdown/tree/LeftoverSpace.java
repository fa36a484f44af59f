package dev.plumbline.generator.markdown.tree;

import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The white space left after a removal from a paragraph. */
final class LeftoverSpace {
  private LeftoverSpace() {}

  /** Leaves one space between the neighbours of a removed node, and none beside a line end. */
  static void collapse(@Nullable Node before, @Nullable Node after) {
    boolean spaced = before == null || isBreak(before) || endsBlank(before);
    if (spaced && after instanceof Text text) {
      String literal = text.getLiteral();
      cut(text, literal.length() - literal.stripLeading().length(), literal.length());
    }
    if (after != null && isBreak(after)) {
      stripEnd(before);
    }
  }

  /** Removes the white space at the end of a block. */
  static void trimEnd(Node block) {
    Node last = block.getLastChild();
    while (last != null && (isBreak(last) || isBlank(last))) {
      last.unlink();
      last = block.getLastChild();
    }
    stripEnd(last);
  }

  private static void stripEnd(@Nullable Node node) {
    if (node instanceof Text text) {
      cut(text, 0, text.getLiteral().stripTrailing().length());
    }
  }

  /** Shortens a text to a part of it, if its source has the same characters. */
  private static void cut(Text text, int from, int to) {
    List<SourceSpan> spans = text.getSourceSpans();
    int length = text.getLiteral().length();
    boolean asWritten = spans.size() == 1 && spans.get(0).getLength() == length;
    if (asWritten && to - from < length) {
      text.setSourceSpans(List.of(spans.get(0).subSpan(from, to)));
      text.setLiteral(text.getLiteral().substring(from, to));
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isBlank(Node node) {
    return node instanceof Text text && text.getLiteral().isBlank();
  }

  private static boolean endsBlank(Node node) {
    return node instanceof Text text
        && (text.getLiteral().isEmpty()
            || Character.isWhitespace(text.getLiteral().charAt(text.getLiteral().length() - 1)));
  }
}
