package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a cell that begins as an item of a list.
 *
 * @param text the text behind the sign
 * @param indent the space before the sign
 * @param sign the sign, such as • or 1.
 */
record BulletLine(MarkedText text, int indent, String sign) {
  /** The signs for items within items, as word processors set them. */
  private static final String INNER = "o◦○–—‣⁃-";

  private static final String OUTER = "•●▪■∙·➢➤►✓✔→\uF0B7\uF0A7";

  private static final Pattern SIGN =
      Pattern.compile(
          "([\\s\u00A0]*)([•●▪■◦○‣⁃∙·➢➤►✓✔→\uF0B7\uF0A7][\\s\u00A0]*"
              + "|[*o–—-][\\s\u00A0]+|-(?=\\p{L})|\\(?\\d{1,2}[.)][\\s\u00A0]+|\\(?[a-z][.)][\\s\u00A0]+)(?=\\S)");

  static Optional<BulletLine> of(MarkedText line) {
    Matcher sign = SIGN.matcher(line.plain());
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    MarkedText text = line.part(sign.end(), line.plain().length()).strip();
    return Optional.of(new BulletLine(text, sign.group(1).length(), sign.group(2).strip()));
  }

  /** Whether the item stands within one that begins as another line does. */
  boolean isWithin(BulletLine outer) {
    return indent > outer.indent || (OUTER.contains(outer.sign) && INNER.contains(sign));
  }
}
