package dev.plumbline.generator.markdown.written;

import dev.plumbline.generator.markdown.tree.LiteralNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A reader of the lines of a paragraph, a heading or a cell, which masks the parts that no rule may
 * look at.
 */
final class LineReader {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String text;
  private final Map<Integer, List<SourceSpan>> remarks = new HashMap<>();

  /**
   * @param taken the parts that remarks were removed from
   */
  LineReader(String text, List<SourceSpan> taken) {
    this.text = text;
    taken.forEach(
        span -> remarks.computeIfAbsent(span.getLineIndex(), k -> new ArrayList<>()).add(span));
  }

  /** A line that is still being masked. */
  private record Draft(SourceSpan span, StringBuilder text) {
    void fill(SourceSpan part, char with) {
      int from = Math.max(0, part.getColumnIndex() - span.getColumnIndex());
      int to = part.getColumnIndex() + part.getLength() - span.getColumnIndex();
      for (int i = from; i < Math.min(to, text.length()); i++) {
        text.setCharAt(i, with);
      }
    }
  }

  List<WrittenText.Line> of(Node block) {
    SortedMap<Integer, Draft> drafts = new TreeMap<>();
    for (SourceSpan span : block instanceof Heading ? content(block) : block.getSourceSpans()) {
      int from = span.getInputIndex();
      StringBuilder line = new StringBuilder(text.substring(from, from + span.getLength()));
      drafts.put(span.getLineIndex(), new Draft(span, line));
    }
    maskInlines(block, drafts);
    List<WrittenText.Line> lines = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      for (SourceSpan span : remarks.getOrDefault(draft.span.getLineIndex(), List.of())) {
        draft.fill(span, ' ');
      }
      maskEscapes(draft.text);
      lines.add(line(draft));
    }
    return lines;
  }

  /** The text between the signs before and after a heading. */
  private static Collection<SourceSpan> content(Node heading) {
    SortedMap<Integer, SourceSpan> lines = new TreeMap<>();
    for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
      for (SourceSpan span : node.getSourceSpans()) {
        lines.merge(span.getLineIndex(), span, LineReader::through);
      }
    }
    return lines.values();
  }

  private static SourceSpan through(SourceSpan first, SourceSpan last) {
    int length = last.getColumnIndex() + last.getLength() - first.getColumnIndex();
    return SourceSpan.of(
        first.getLineIndex(), first.getColumnIndex(), first.getInputIndex(), length);
  }

  private static void maskInlines(Node parent, SortedMap<Integer, Draft> drafts) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (isOpaque(node)) {
        mask(node, drafts);
      } else {
        maskInlines(node, drafts);
      }
    }
  }

  private static boolean isOpaque(Node node) {
    return node instanceof Code
        || node instanceof HtmlInline
        || node instanceof Link
        || node instanceof Image
        || node instanceof FootnoteReference
        || node instanceof LiteralNode;
  }

  private static void mask(Node node, SortedMap<Integer, Draft> drafts) {
    for (SourceSpan span : node.getSourceSpans()) {
      Draft draft = drafts.get(span.getLineIndex());
      if (draft != null) {
        draft.fill(span, WrittenText.MASK);
      }
    }
  }

  private static void maskEscapes(StringBuilder line) {
    for (int i = 0; i + 1 < line.length(); i++) {
      if (line.charAt(i) == '\\' && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) {
        line.setCharAt(i, WrittenText.MASK);
        line.setCharAt(++i, WrittenText.MASK);
      }
    }
  }

  private static WrittenText.Line line(Draft draft) {
    String written = draft.text.toString();
    int start = written.length() - written.stripLeading().length();
    return new WrittenText.Line(
        written.substring(start).stripTrailing(),
        draft.span.getLineIndex() + 1,
        draft.span.getColumnIndex() + start + 1);
  }
}
