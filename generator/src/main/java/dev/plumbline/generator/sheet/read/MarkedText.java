package dev.plumbline.generator.sheet.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cell, of which parts are bold.
 *
 * @param plain the text; its only line end is {@code \n}, and it has no control characters besides
 *     that and tabs
 * @param bold the parts that are bold, in order
 */
public record MarkedText(String plain, List<Part> bold) {
  public static final MarkedText NONE = new MarkedText("", List.of());

  public MarkedText {
    bold = List.copyOf(bold);
  }

  /**
   * A part of a text.
   *
   * @param from its first character
   * @param to the one after its last
   */
  public record Part(int from, int to) {}

  /** A text without bold parts. */
  public static MarkedText of(String text) {
    return new MarkedText(clean(text), List.of());
  }

  /** This text, followed by another, which is bold or not. */
  MarkedText plus(String text, boolean isBold) {
    String added = clean(text);
    List<Part> parts = new ArrayList<>(bold);
    if (isBold && !added.isEmpty()) {
      parts.add(new Part(plain.length(), plain.length() + added.length()));
    }
    return new MarkedText(plain + added, parts);
  }

  /** This text, all of it bold. */
  MarkedText allBold() {
    return plain.isEmpty() ? this : NONE.plus(plain, true);
  }

  /** A part of this text with its marks. */
  public MarkedText part(int from, int to) {
    List<Part> parts = new ArrayList<>();
    for (Part part : bold) {
      int start = Math.max(part.from, from);
      int end = Math.min(part.to, to);
      if (start < end) {
        parts.add(new Part(start - from, end - from));
      }
    }
    return new MarkedText(plain.substring(from, to), parts);
  }

  /** This text without space at both ends. */
  public MarkedText strip() {
    int from = plain.length() - plain.stripLeading().length();
    return from == plain.length() ? NONE : part(from, plain.stripTrailing().length());
  }

  /** This text without space at its end, a space, and another text without space at both ends. */
  public MarkedText followedBy(MarkedText other) {
    String before = plain.stripTrailing() + " ";
    MarkedText after = other.strip();
    List<Part> parts = new ArrayList<>(part(0, before.length() - 1).bold);
    for (Part part : after.bold) {
      parts.add(new Part(part.from + before.length(), part.to + before.length()));
    }
    return new MarkedText(before + after.plain, parts);
  }

  /** The lines of this text. */
  public List<MarkedText> lines() {
    List<MarkedText> lines = new ArrayList<>();
    int from = 0;
    for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', from)) {
      lines.add(part(from, end));
      from = end + 1;
    }
    lines.add(part(from, plain.length()));
    return lines;
  }

  /** Whether there is nothing to read in it. */
  public boolean isBlank() {
    return plain.isBlank();
  }

  /** Whether every character that can be seen is bold. */
  public boolean isAllBold() {
    return !isBlank() && unmarked().isBlank();
  }

  private String unmarked() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Part part : bold) {
      text.append(plain, at, part.from);
      at = part.to;
    }
    return text.append(plain.substring(at)).toString();
  }

  private static String clean(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    StringBuilder clean = new StringBuilder(lines.length());
    lines
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !isUnseen(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || (c >= '\uFFFE' && c <= '\uFFFF')
        || Character.getType(c) == Character.SURROGATE;
  }
}
