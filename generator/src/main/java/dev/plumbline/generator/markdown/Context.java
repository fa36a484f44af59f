package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What rendering one text needs to know beside its tree. */
record Context(
    MarkdownText text, Findings findings, TermMatcher terms, AudienceNames audiences, Notes notes) {
  /** Where a node begins. */
  Place place(Node node) {
    Spot spot = spot(node);
    return origin().at(spot.line(), spot.column());
  }

  /** Where a node begins in the Markdown. */
  Spot spot(Node node) {
    for (Node at = node; at != null; at = parent(at)) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().get(0);
        return new Spot(span.getLineIndex() + 1, span.getColumnIndex() + 1);
      }
    }
    return new Spot(1, 1);
  }

  /** What was written in a part of one line. */
  String source(SourceSpan span) {
    int from = span.getInputIndex();
    return text.text().substring(from, from + span.getLength());
  }

  MarkdownText.Origin origin() {
    return text.origin();
  }

  /** Where the text in a node begins. */
  Place textPlace(Node node) {
    Node first = node.getFirstChild();
    return place(first == null ? node : first);
  }

  /** The same, reporting to no one. */
  Context silent() {
    return new Context(text, new Findings(), terms, audiences, notes);
  }

  void report(Code code, Node at, String message, String hint) {
    findings.add(code, place(at), message, hint);
  }

  /** What a node stands in; nothing for a root, or one that was taken out. */
  static @Nullable Node parent(Node node) {
    return node.getParent();
  }
}
