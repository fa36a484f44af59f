package dev.plumbline.generator.markdown.tree;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A parser of remarks that begin a line. In CommonMark a remark includes the rest of its last line;
 * here, that rest is read like any other text.
 */
final class RemarkParser extends AbstractBlockParser {
  /** The least indentation of a line of code. */
  private static final int CODE_INDENT = 4;

  private final Remark remark;

  private RemarkParser(Remark remark) {
    this.remark = remark;
  }

  @Override
  public Block getBlock() {
    return remark;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return remark.isClosed()
        ? BlockContinue.none()
        : BlockContinue.atIndex(read(state.getLine(), state.getIndex(), state.getIndex()));
  }

  /**
   * Reads a line; returns where the text after the remark begins.
   *
   * @param from where the end of the remark may begin
   * @param words where its words may begin
   */
  private int read(SourceLine line, int from, int words) {
    String content = line.getContent().toString();
    int end = content.indexOf(Remarks.END, from);
    String said = content.substring(Math.min(words, content.length()));
    if (end >= 0) {
      said = words < end ? content.substring(words, end) : "";
    }
    remark.take(line.getSourceSpan().getLineIndex() + 1, said, end >= 0);
    int after = end < 0 ? content.length() : end + Remarks.END.length();
    while (after < content.length() && Character.isWhitespace(content.charAt(after))) {
      after++;
    }
    return after;
  }

  /** Begins one wherever a line begins with its sign, as CommonMark does. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      SourceLine line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      boolean begins =
          state.getIndent() < CODE_INDENT
              && line.getContent().toString().startsWith(Remarks.BEGIN, start);
      if (!begins) {
        return BlockStart.none();
      }
      RemarkParser parser = new RemarkParser(new Remark(line.getSourceSpan().getLineIndex() + 1));
      int words = start + Remarks.BEGIN.length();
      return BlockStart.of(parser).atIndex(parser.read(line, start + Remarks.OVERLAP, words));
    }
  }
}
