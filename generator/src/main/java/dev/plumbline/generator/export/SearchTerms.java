package dev.plumbline.generator.export;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokenizer of the search: a word is a run of letters and digits, without case and accents; in
 * scripts without spaces, one letter. The page's script splits queries the same way.
 */
final class SearchTerms {
  /** A receiver of words, which must not keep the array of characters. */
  interface Sink {
    void term(char[] characters, int length);
  }

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** The first code point from which scripts may be without spaces. */
  private static final int SPACES_UP_TO = 0x0e00;

  private final Sink sink;

  /** The folded forms of characters beyond ASCII, each looked up once. */
  private final @Nullable String[] folded = new @Nullable String[Character.MAX_VALUE + 1];

  private char[] term = new char[32];
  private int length;

  SearchTerms(Sink sink) {
    this.sink = sink;
  }

  void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        append(c);
      } else if (c >= 'A' && c <= 'Z') {
        append((char) (c + 'a' - 'A'));
      } else if (c < 0x80) {
        end();
      } else {
        int point = text.codePointAt(i);
        i += Character.charCount(point) - 1;
        readWide(point);
      }
    }
    end();
  }

  private void readWide(int point) {
    if (isMark(point)) {
      return;
    }
    boolean alone = point >= SPACES_UP_TO && WITHOUT_SPACES.contains(UnicodeScript.of(point));
    if (alone || !Character.isLetterOrDigit(point)) {
      end();
    }
    if (Character.isLetterOrDigit(point)) {
      String letters = folded(point);
      for (int i = 0; i < letters.length(); i++) {
        append(letters.charAt(i));
      }
    }
    if (alone) {
      end();
    }
  }

  private String folded(int point) {
    if (point >= folded.length) {
      return fold(point);
    }
    String known = folded[point];
    if (known == null) {
      known = fold(point);
      folded[point] = known;
    }
    return known;
  }

  private static String fold(int point) {
    String lower = Character.toString(point).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(letters::appendCodePoint);
    return letters.toString().replace("ß", "ss").replace('ς', 'σ');
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private void append(char c) {
    if (length == term.length) {
      term = Arrays.copyOf(term, length * 2);
    }
    term[length++] = c;
  }

  private void end() {
    if (length > 0) {
      sink.term(term, length);
      length = 0;
    }
  }
}
