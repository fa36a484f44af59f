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
 * @param findings the problems in it
 */
public record NodeSource(MarkdownText text, Findings findings) {
  /** The place where a node begins. */
  public Place place(Node node) {
    TextPosition position = position(node);
    return origin().at(position.line(), position.column());
  }

  /** The position in the Markdown where a node begins. */
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

  /** The origin of the Markdown in its file. */
  public MarkdownText.Origin origin() {
    return text.origin();
  }

  /** Reports a problem at the beginning of a node. */
  public void report(Code code, Node at, String message, String hint) {
    findings.add(code, place(at), message, hint);
  }

  /** The parent of a node; absent for a root and for a removed node. */
  static @Nullable Node parent(Node node) {
    return node.getParent();
  }
}
