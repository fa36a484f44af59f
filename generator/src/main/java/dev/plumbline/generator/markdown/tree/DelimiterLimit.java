package dev.plumbline.generator.markdown.tree;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A limit on delimiters of emphasis, and on what may open a tag: beyond what any person writes in a
 * paragraph, they are text. Emphasis nested without limit would overflow the stack; and the end of
 * each {@code <} is searched for in the whole rest of the text.
 */
final class DelimiterLimit implements InlineContentParser {
  private static final int AT_MOST = 1000;
  private int seen;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    seen += scanner.matchMultiple(scanner.peek());
    if (seen <= AT_MOST) {
      return ParsedInline.none();
    }
    Position end = scanner.position();
    return ParsedInline.of(new Text(scanner.getSource(start, end).getContent()), end);
  }

  /** Makes one for each run of inline content, so each counts its own. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*', '_', '~', '<');
    }

    @Override
    public InlineContentParser create() {
      return new DelimiterLimit();
    }
  }
}
