package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The removal of the remarks in a text's tree, so that it reads as if they were not there. An
 * unclosed remark is reported, and everything before the next end is removed with it, wherever that
 * is: in doubt, none of it was meant for readers.
 */
final class RemarkRemoval {
  private final NodeSource source;
  private final UnclosedRemark unclosed;
  private final List<SourceSpan> taken = new ArrayList<>();

  RemarkRemoval(NodeSource source) {
    this.source = source;
    this.unclosed = new UnclosedRemark(source);
  }

  /** Removes the remarks; returns the places of those within lines. */
  List<SourceSpan> from(Node root) {
    if (source.text().text().contains(Remarks.BEGIN)) {
      children(root);
    }
    return taken;
  }

  private void children(Node parent) {
    RemarkLines lines = null;
    Node node = parent.getFirstChild();
    while (node != null) {
      Node before = node.getPrevious();
      if (node instanceof Remark remark) {
        unwrap(remark);
        lines = RemarkLines.of(lines, remark);
        node = before == null ? parent.getFirstChild() : before.getNext();
      } else {
        clean(node);
        if (lines != null) {
          lines.joinAround(node);
        }
        lines = null;
        node = after(node, before, parent);
      }
    }
  }

  /** The node that follows a node, which may have been removed. */
  private static @Nullable Node after(Node node, @Nullable Node before, Node parent) {
    if (NodeSource.parent(node) != null) {
      return node.getNext();
    }
    return before == null ? parent.getFirstChild() : before.getNext();
  }

  /** Replaces a remark by the text that follows it. */
  private void unwrap(Remark remark) {
    Node first = remark.getFirstChild();
    if (!remark.isClosed()) {
      SourceSpan span = remark.getSourceSpans().get(0);
      int begin = source.written(span).indexOf(Remarks.BEGIN);
      unclosed.at(remark, span, begin, "write --> where it ends");
    } else if (first != null && !(first instanceof Remark)) {
      source.report(
          Code.TEXT_AFTER_REMARK,
          first,
          "There is text after a remark, on the same line.",
          "start a new line after -->; Git hosts show this text without its formatting.");
    }
    for (Node child = first; child != null; child = remark.getFirstChild()) {
      remark.insertBefore(child);
    }
    remark.unlink();
  }

  private void clean(Node node) {
    if (node instanceof HtmlBlock html) {
      html(html, html.getLiteral(), html::setLiteral);
    } else if (node instanceof HtmlInline html) {
      html(html, html.getLiteral(), html::setLiteral);
    } else if (node instanceof Text text) {
      text(text);
    } else if (node instanceof Link link && link.getTitle() != null) {
      link.setTitle(Remarks.without(link.getTitle()));
    } else if (node instanceof Image image && image.getTitle() != null) {
      image.setTitle(Remarks.without(image.getTitle()));
    }
    children(node);
    if (node instanceof TableRow) {
      behindCells(node);
    }
    if (node instanceof Paragraph || node instanceof Heading) {
      LeftoverSpace.trimEnd(node);
    }
    if (node instanceof Paragraph && node.getFirstChild() == null) {
      node.unlink();
    }
  }

  private void html(Node node, String literal, Consumer<String> change) {
    if (!literal.contains(Remarks.BEGIN)) {
      return;
    }
    int open = Remarks.unclosed(literal);
    if (open >= 0) {
      String before = literal.substring(0, open);
      int line = (int) before.chars().filter(c -> c == '\n').count();
      int begin = before.length() - 1 - before.lastIndexOf('\n');
      unclosed.at(node, node.getSourceSpans().get(line), begin, "write --> where it ends");
    }
    String rest = Remarks.without(literal);
    change.accept(rest);
    if (rest.isBlank()) {
      taken.addAll(node.getSourceSpans());
      LeftoverSpace.collapse(node.getPrevious(), node.getNext());
      node.unlink();
    }
  }

  /** A sign that begins a remark is text only where its end is missing. */
  private void text(Text text) {
    for (SourceSpan span : text.getSourceSpans()) {
      int begin = Remarks.beginInText(source.written(span));
      if (begin >= 0) {
        unclosed.at(
            text,
            span,
            begin,
            "write --> where it ends, in the same paragraph or cell, or start the remark on a line"
                + " of its own");
        String literal = text.getLiteral();
        text.setLiteral(literal.substring(0, Math.max(0, literal.indexOf(Remarks.BEGIN))));
        return;
      }
    }
  }

  /** Looks at surplus cells of a row, which are not shown, but may begin a remark. */
  private void behindCells(Node row) {
    int end = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      end = Math.max(end, UnclosedRemark.end(cell));
    }
    for (SourceSpan span : row.getSourceSpans()) {
      String written = source.written(span);
      int from = Math.max(0, end - span.getInputIndex());
      int begin = Remarks.unclosed(written.substring(Math.min(from, written.length())));
      if (begin >= 0) {
        unclosed.at(row, span, from + begin, "write --> where it ends, in the same line");
      }
    }
  }
}
