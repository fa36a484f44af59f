package dev.plumbline.generator.sheet.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The value of a cell as text. Numbers of a date's format are dates, as in {@code 2030-04-01}. */
final class XlsxValue {
  /** Excel shows fifteen digits; those behind them come from its arithmetic. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Texts in a format, and its conditions and colours, which may have the letters of a date. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

  private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private XlsxValue() {}

  /** The text; empty where there is no value. */
  static String of(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      String format = format(cell.getDataFormatString());
      return DATE.matcher(format).find() && !format.equalsIgnoreCase("general")
          ? date(cell)
          : number(number, format);
    }
    if (value instanceof Boolean bool) {
      return bool.toString().toUpperCase(Locale.ROOT);
    }
    String text = value == null ? cell.getRawValue() : value.toString();
    return text == null ? "" : XlsxText.unescaped(text);
  }

  private static String format(@Nullable String written) {
    return written == null ? "" : LITERAL.matcher(written).replaceAll("");
  }

  private static String date(Cell cell) {
    LocalDateTime date = cell.asDate();
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toLocalDate() + " " + date.toLocalTime();
  }

  private static String number(BigDecimal number, String format) {
    boolean percent = format.contains("%");
    BigDecimal shown = (percent ? number.multiply(HUNDRED) : number).round(DIGITS);
    String text = shown.stripTrailingZeros().toPlainString();
    return percent ? text + "%" : text;
  }
}
