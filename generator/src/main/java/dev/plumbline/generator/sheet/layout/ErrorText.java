package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.regex.Pattern;

/**
 * What a program writes in place of a formula that failed, such as {@code #REF!}. In CSV files, and
 * where values were pasted, it is a text like any other.
 */
final class ErrorText {
  private static final Pattern ERROR =
      Pattern.compile("#¡?\\p{Lu}[\\p{Lu}/0]*[!?]|#N/[AD]|#NV|Err:\\d{3}");

  private ErrorText() {}

  static boolean isOne(SheetCell cell) {
    return ERROR.matcher(cell.text().plain().strip()).matches();
  }
}
