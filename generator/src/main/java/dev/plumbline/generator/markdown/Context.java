package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What rendering one text needs to know beside its tree. */
record Context(MarkdownText.Origin origin, Findings findings, TermMatcher terms, Notes notes) {
  /** Where a node begins. */
  Place place(Node node) {
    for (Node at = node; at != null; at = parent(at)) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().get(0);
        return origin.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
      }
    }
    return origin.at(1, 1);
  }

  /** Where the text in a node begins. */
  Place textPlace(Node node) {
    Node first = node.getFirstChild();
    return place(first == null ? node : first);
  }

  /** The same, reporting to no one. */
  Context silent() {
    return new Context(origin, new Findings(), terms, notes);
  }

  void report(Code code, Node at, String message, String hint) {
    findings.add(code, place(at), message, hint);
  }

  private static @Nullable Node parent(Node node) {
    return node.getParent();
  }
}
