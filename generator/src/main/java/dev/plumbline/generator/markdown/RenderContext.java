package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.tree.NodeSource;
import dev.plumbline.generator.markdown.tree.TextPosition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The context of rendering one text: everything needed besides its tree. */
record RenderContext(
    NodeSource source, TermMatcher terms, AudienceNames audiences, Footnotes notes) {
  /** The place where a node begins. */
  Place place(Node node) {
    return source.place(node);
  }

  /** The place where the text in a node begins. */
  Place textPlace(Node node) {
    Node first = node.getFirstChild();
    return place(first == null ? node : first);
  }

  /** The position in the Markdown where a node begins. */
  TextPosition position(Node node) {
    return source.position(node);
  }

  /** The characters of a part of one line. */
  String written(SourceSpan span) {
    return source.written(span);
  }

  MarkdownText.Origin origin() {
    return source.origin();
  }

  Findings findings() {
    return source.findings();
  }

  void report(Code code, Node at, String message, String hint) {
    source.report(code, at, message, hint);
  }

  /** This context with other findings. */
  RenderContext reportingTo(Findings findings) {
    return new RenderContext(new NodeSource(source.text(), findings), terms, audiences, notes);
  }
}
