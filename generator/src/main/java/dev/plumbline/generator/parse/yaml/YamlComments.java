package dev.plumbline.generator.parse.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * The comments of a YAML text, among the tokens around them. One that has no space behind its
 * {@code #} may have been meant as a value.
 */
final class YamlComments {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private static final Set<Token.ID> OPENING =
      Set.of(Token.ID.FlowMappingStart, Token.ID.FlowSequenceStart);
  private static final Set<Token.ID> CLOSING =
      Set.of(Token.ID.FlowMappingEnd, Token.ID.FlowSequenceEnd);

  /** The tokens that a value may begin with. */
  private static final Set<Token.ID> BEGINNINGS =
      Set.of(
          Token.ID.Scalar,
          Token.ID.Alias,
          Token.ID.Anchor,
          Token.ID.Tag,
          Token.ID.FlowMappingStart,
          Token.ID.FlowSequenceStart,
          Token.ID.BlockMappingStart,
          Token.ID.BlockSequenceStart);

  private final YamlText source;
  private final List<HiddenValue> hidden = new ArrayList<>();
  private final Deque<Token.ID> brackets = new ArrayDeque<>();
  private boolean isOver;
  private @Nullable Token before;
  private @Nullable CommentToken close;

  private YamlComments(YamlText source) {
    this.source = source;
  }

  /**
   * The values that comments hide, in order; of those in brackets only the first, because the text
   * after it was read without the brackets that it hides.
   */
  static List<HiddenValue> hidden(YamlText source) {
    YamlComments comments = new YamlComments(source);
    try {
      Scanner scanner =
          new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, new UnsplitReader(source.text())));
      while (!comments.isOver && scanner.hasNext()) {
        comments.take(scanner.next());
      }
    } catch (YamlEngineException e) {
      // Other problems of the text are reported when it is parsed.
      comments.decide(null);
    }
    return comments.hidden;
  }

  private void take(Token token) {
    if (token instanceof CommentToken comment) {
      close = close == null && isClose(comment) ? comment : close;
      return;
    }
    decide(token.getTokenId());
    if (OPENING.contains(token.getTokenId())) {
      brackets.push(token.getTokenId());
    } else if (CLOSING.contains(token.getTokenId())) {
      brackets.poll();
    }
    before = token;
  }

  /** Whether a comment follows a token on its line, and has no space behind its sign. */
  private boolean isClose(CommentToken comment) {
    String text = comment.getValue();
    return before != null
        && line(before.getEndMark()) == line(comment.getStartMark())
        && !text.isEmpty()
        && !Character.isWhitespace(text.charAt(0))
        && text.charAt(0) != '#';
  }

  /** Whether the comment before this token hides a value. */
  private void decide(Token.@Nullable ID after) {
    if (before != null && close != null) {
      Optional<HiddenValue> value = hidden(close, before, after);
      value.ifPresent(hidden::add);
      isOver = !brackets.isEmpty() && value.isPresent();
    }
    close = null;
  }

  private Optional<HiddenValue> hidden(
      CommentToken comment, Token before, Token.@Nullable ID after) {
    int sign = offset(comment.getStartMark());
    int end = end(sign);
    boolean hidesBracket = inBrackets() && end < lineEnd(sign) && source.text().charAt(end) != '#';
    if (before instanceof ScalarToken scalar && scalar.isPlain()) {
      boolean isText = ScalarKind.ofPlain(scalar.getValue()) == ScalarKind.TEXT;
      return Optional.of(new HiddenValue(offset(before.getStartMark()), sign, end, isText));
    }
    boolean hides = hidesBracket || lacksValue(before.getTokenId(), after);
    boolean isText = isItem(before) || before.getTokenId() == Token.ID.Value;
    return hides ? Optional.of(new HiddenValue(sign, sign, end, isText)) : Optional.empty();
  }

  private boolean inBrackets() {
    return !brackets.isEmpty();
  }

  /** Whether an entry of a list can begin behind a token; in curly brackets, a key begins there. */
  private boolean isItem(Token before) {
    Token.ID id = before.getTokenId();
    boolean listed = id == Token.ID.FlowEntry || id == Token.ID.FlowSequenceStart;
    return id == Token.ID.BlockEntry || (listed && brackets.peek() == Token.ID.FlowSequenceStart);
  }

  /** Whether a value was begun, and none follows. */
  private boolean lacksValue(Token.ID before, Token.@Nullable ID after) {
    boolean key = before == Token.ID.Value;
    boolean item = before == Token.ID.BlockEntry;
    boolean listBelow = key && after == Token.ID.BlockEntry;
    return (key || item) && !listBelow && (after == null || !BEGINNINGS.contains(after));
  }

  private int lineEnd(int from) {
    int end = source.text().indexOf('\n', from);
    return end < 0 ? source.text().length() : end;
  }

  /**
   * The end of a possible value: before another comment, or in brackets before a comma or bracket.
   */
  private int end(int sign) {
    String text = source.text();
    int end = lineEnd(sign);
    for (int at = sign + 1; at < end; at++) {
      boolean another = text.charAt(at) == '#' && Character.isWhitespace(text.charAt(at - 1));
      if (another || (inBrackets() && ",]}".indexOf(text.charAt(at)) >= 0)) {
        return at;
      }
    }
    return end;
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(Mark::getLine).orElse(0);
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(at -> source.offset(at.getLine(), at.getColumn())).orElse(0);
  }
}
