package dev.plumbline.generator.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds brace groups: those at the end of a block, and those that speak of an audience wherever
 * they stand, so that none of these is taken for text.
 */
final class AttributesScanner implements InlineContentParser {
  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    boolean closed = toClosingBrace(scanner);
    Position end = scanner.position();
    String source = scanner.getSource(start, end).getContent();
    scanner.whitespace();
    boolean trailing = closed && !scanner.hasNext();
    return trailing || AttributesReader.assigns(source)
        ? ParsedInline.of(new AttributesNode(source, trailing), end)
        : ParsedInline.none();
  }

  /** Moves behind the closing brace; false where another group opens, or the block ends, first. */
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
