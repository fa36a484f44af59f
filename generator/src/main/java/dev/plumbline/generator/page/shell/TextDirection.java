package dev.plumbline.generator.page.shell;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written. */
public final class TextDirection {
  /** Languages written from right to left, by ISO 639 code. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

  private TextDirection() {}

  /** The value of HTML's {@code dir} for a BCP 47 tag: {@code ltr} or {@code rtl}. */
  public static String of(String locale) {
    String language = locale.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }
}
