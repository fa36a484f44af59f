package dev.plumbline.generator.markdown;

import dev.plumbline.generator.markdown.tree.TextPosition;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** A run of text that may span lines, with the positions of its pieces. It is written in order. */
final class RunningText {
  private final RenderContext context;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private int writing;

  RunningText(RenderContext context) {
    this.context = context;
  }

  /** A piece of text that the Markdown contains as it is. */
  private record Piece(int start, TextPosition position) {}

  void lineEnd() {
    text.append('\n');
  }

  void add(Text node) {
    String literal = node.getLiteral();
    TextPosition position = context.position(node);
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.size() == 1 && spans.get(0).getLength() != literal.length()) {
      addEscaped(literal, context.written(spans.get(0)), position);
    } else {
      pieces.add(new Piece(text.length(), position));
      text.append(literal);
    }
  }

  /** Adds text with escapes, which are longer in the source than the characters they stand for. */
  private void addEscaped(String literal, String source, TextPosition position) {
    int at = 0;
    boolean goesOn = false;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      int skipped = at + 1 < source.length() && isEscape(source, at, c) ? 1 : 0;
      int width = widthOf(c, source, at + skipped);
      if (!goesOn || skipped > 0) {
        pieces.add(new Piece(text.length(), position.plusColumns(at + skipped)));
      }
      text.append(c);
      at += skipped + width;
      goesOn = width == 1;
    }
  }

  private static boolean isEscape(String source, int at, char wanted) {
    return source.charAt(at) == '\\'
        && source.charAt(at + 1) == wanted
        && !Character.isLetterOrDigit(wanted);
  }

  private static int widthOf(char wanted, String source, int at) {
    boolean reference =
        source.startsWith("&", at) && (wanted != '&' || source.startsWith("&amp;", at));
    int end = reference ? source.indexOf(';', at) : -1;
    return end < 0 ? 1 : end + 1 - at;
  }

  String text() {
    return text.toString();
  }

  /** Writes the next part, up to an offset. */
  void write(int from, int to, ProseWriter out) {
    out.escaped(text.substring(from, to));
    addPlainText(from, to, out);
  }

  /** Adds the next part, up to an offset, to the plain text only. */
  void addPlainText(int from, int to, ProseWriter out) {
    if (pieces.isEmpty()) {
      out.space();
      return;
    }
    int at = from;
    while (at < to) {
      boolean last = writing + 1 >= pieces.size();
      int end = last ? to : Math.min(pieces.get(writing + 1).start, to);
      if (end <= at && !last) {
        writing++;
        continue;
      }
      Piece piece = pieces.get(writing);
      out.addPlainText(text.substring(at, end), piece.position.plusColumns(at - piece.start));
      at = end;
    }
  }
}
