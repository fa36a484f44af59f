package dev.plumbline.generator.markdown.tree;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A scanner of brace groups: those at the end of a block, and those anywhere that mention an
 * audience, so that none of them is taken for text.
 */
final class AttributesScanner implements InlineContentParser {
  /** Whether an unclosed remark was found: then no closed one follows it. */
  private boolean noRemarkEnds;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    boolean closed = toClosingBrace(scanner);
    Position end = scanner.position();
    String source = scanner.getSource(start, end).getContent();
    boolean trailing = closed && isLast(scanner);
    return trailing || AttributesReader.assigns(source)
        ? ParsedInline.of(new AttributesNode(source, trailing), end)
        : ParsedInline.none();
  }

  /**
   * Moves past the closing brace; false where another group opens, or the block ends, before it.
   */
  private static boolean toClosingBrace(Scanner scanner) {
    scanner.next();
    while (scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '{') {
        return false;
      }
      scanner.next();
      if (c == '}') {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing follows but remarks. */
  private boolean isLast(Scanner scanner) {
    scanner.whitespace();
    while (!noRemarkEnds && scanner.next(Remarks.BEGIN)) {
      if (!toEndOfRemark(scanner)) {
        noRemarkEnds = true;
        return false;
      }
      scanner.whitespace();
    }
    return !scanner.hasNext();
  }

  private static boolean toEndOfRemark(Scanner scanner) {
    if (scanner.next('>') || scanner.next("->")) {
      return true;
    }
    while (scanner.find('-') >= 0) {
      if (scanner.next(Remarks.END)) {
        return true;
      }
      scanner.next();
    }
    return false;
  }

  /** Makes one for each run of inline content. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new AttributesScanner();
    }
  }
}
