package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown that the nodes of a tree were parsed from.
 *
 * @param findings what is wrong in it
 */
public record NodeSource(MarkdownText text, Findings findings) {
  /** Where a node begins. */
  public Place place(Node node) {
    TextPosition position = position(node);
    return origin().at(position.line(), position.column());
  }

  /** Where a node begins in the Markdown. */
  public TextPosition position(Node node) {
    for (Node at = node; at != null; at = parent(at)) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().get(0);
        return new TextPosition(span.getLineIndex() + 1, span.getColumnIndex() + 1);
      }
    }
    return new TextPosition(1, 1);
  }

  /** The characters of a part of one line. */
  public String written(SourceSpan span) {
    int from = span.getInputIndex();
    return text.text().substring(from, from + span.getLength());
  }

  /** From the Markdown to its file. */
  public MarkdownText.Origin origin() {
    return text.origin();
  }

  /** Reports what is wrong where a node begins. */
  public void report(Code code, Node at, String message, String hint) {
    findings.add(code, place(at), message, hint);
  }

  /** The node that a node stands in; absent for a root, and for a node that was taken out. */
  static @Nullable Node parent(Node node) {
    return node.getParent();
  }
}
