package dev.plumbline.generator.page.move;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the first page of a sheet for a conversation above the dimensions.
 *
 * @param levels the levels in short
 */
record SheetHead(
    String title,
    List<String> levels,
    List<ChangePhrase> start,
    List<ChangePhrase> stop,
    @Nullable String entry) {
  /** The lines of the fields and the headings. */
  private static final int FRAME = 9;

  SheetHead {
    levels = List.copyOf(levels);
    start = List.copyOf(start);
    stop = List.copyOf(stop);
  }

  int lines(SheetType type) {
    int lines = FRAME + 2 * type.lines(title);
    for (String level : levels) {
      lines += type.wideLines(level);
    }
    lines += Math.max(lines(type, start), lines(type, stop));
    return lines + (entry == null ? 0 : 1 + type.wideLines(entry));
  }

  private static int lines(SheetType type, List<ChangePhrase> phrases) {
    int lines = 0;
    for (ChangePhrase phrase : phrases) {
      StringBuilder text = new StringBuilder(phrase.text());
      phrase.under().forEach(one -> text.append(' ').append(one.name()).append(" (9),"));
      lines += type.halfLines(text.toString());
    }
    return lines;
  }
}
