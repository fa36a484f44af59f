package dev.plumbline.generator.inert;

/**
 * The invisible characters: some end a line, some change its direction, some make two names look
 * the same. Where a script or an emoji needs one of them, it stays.
 *
 * <p>They are ranges of numbers, not Java's classes of characters, so that every version of Java
 * decides alike.
 */
final class Invisible {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  /**
   * The pairs of first and last characters of ranges: controls, and those that Unicode lets
   * programs ignore in display.
   */
  private static final int[] RANGES = {
    0x0000, 0x0008, 0x000B, 0x001F, 0x007F, 0x009F, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C,
    0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F,
    0x3164, 0x3164, 0xD800, 0xDFFF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB,
    0xFFFE, 0xFFFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };

  private Invisible() {}

  /** Whether the character at an index must be written by its code to be seen. */
  static boolean hides(String text, int index) {
    int c = text.codePointAt(index);
    return c == '\r' ? !endsLine(text, index) : isInvisible(c) && !isNeeded(text, index, c);
  }

  /** Whether a carriage return ends a line; alone, it moves the cursor. */
  private static boolean endsLine(String text, int index) {
    return index + 1 < text.length() && text.charAt(index + 1) == '\n';
  }

  private static boolean isInvisible(int c) {
    if (c >= ' ' && c <= '~') {
      return false;
    }
    for (int i = 0; i < RANGES.length; i += 2) {
      if (c >= RANGES[i] && c <= RANGES[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNeeded(String text, int index, int c) {
    int before = index == 0 ? 0 : text.codePointBefore(index);
    int next = index + Character.charCount(c);
    int after = next < text.length() ? text.codePointAt(next) : 0;
    return switch (c) {
      case JOINER -> joinsLetters(before, after) || joinsEmoji(before, after);
      case NON_JOINER -> joinsLetters(before, after);
      case EMOJI_STYLE -> isPicture(before) || after == KEYCAP;
      default -> false;
    };
  }

  private static boolean joinsLetters(int before, int after) {
    return isJoining(before) && isJoining(after);
  }

  private static boolean joinsEmoji(int before, int after) {
    return (isPicture(before) || before == EMOJI_STYLE) && isPicture(after);
  }

  /** A letter of the scripts from Arabic to Myanmar, or of those from Khmer to Mongolian. */
  private static boolean isJoining(int c) {
    return (c >= 0x0620 && c <= 0x109F) || (c >= 0x1780 && c <= 0x18AA && !isInvisible(c));
  }

  private static boolean isPicture(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x2190 && c <= 0x2BFF)
        || switch (c) {
          case 0x00A9, 0x00AE, 0x203C, 0x2049, 0x2122, 0x2139, 0x3030, 0x303D, 0x3297, 0x3299 ->
              true;
          default -> false;
        };
  }
}
