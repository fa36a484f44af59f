package dev.plumbline.generator.parse.field;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of the keys at the head of a Markdown file.
 *
 * @param keys at the first of their lines
 * @param hint what has to be done so that they begin as they must; absent where they do
 */
record FrontMatterStart(LineCursor keys, @Nullable String hint) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*\\s*:(\\s.*)?");

  /** Keys are written small; prose begins with a capital, and seldom with one word and a colon. */
  private static final Pattern SMALL_KEY = Pattern.compile("[a-z][A-Za-z0-9]*:(\\s.*)?");

  /** The head of a file, if it has one. */
  static Optional<FrontMatterStart> of(String text) {
    LineCursor at = new LineCursor(text);
    if (FrontMatterFence.is(at.line())) {
      at.next();
      return Optional.of(new FrontMatterStart(at, null));
    }
    skipInvisible(at);
    String first = at.line();
    if (FrontMatterFence.isMeant(first)) {
      at.next();
      return isKey(at) ? Optional.of(new FrontMatterStart(at, hint(first))) : Optional.empty();
    }
    return SMALL_KEY.matcher(FrontMatterFence.visible(first)).matches() && isClosed(at)
        ? Optional.of(new FrontMatterStart(at, "write a line \"---\" above the first key."))
        : Optional.empty();
  }

  private static void skipInvisible(LineCursor at) {
    while (!at.isAtEnd() && FrontMatterFence.visible(at.line()).isEmpty()) {
      at.next();
    }
  }

  private static String hint(String fence) {
    return FrontMatterFence.visible(fence).equals("---")
        ? "remove everything before it: empty lines, spaces, invisible characters."
        : FrontMatterFence.hint(fence);
  }

  /** A line of hyphens may also be drawn above a text, and then a gap mostly follows. */
  private static boolean isKey(LineCursor from) {
    LineCursor at = from.copy();
    skipInvisible(at);
    boolean gap = at.number() > from.number();
    return (gap ? SMALL_KEY : KEY).matcher(at.line()).matches();
  }

  /** Whether the lines that follow without a gap end as the keys of a head do. */
  private static boolean isClosed(LineCursor from) {
    LineCursor at = from.copy();
    while (!at.isAtEnd() && !at.line().isBlank() && !at.line().startsWith("#")) {
      if (FrontMatterFence.is(at.line())) {
        return true;
      }
      at.next();
    }
    return false;
  }
}
