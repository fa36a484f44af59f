package dev.plumbline.generator.page.move;

import java.util.ArrayList;
import java.util.List;

/**
 * A dimension of a sheet for a conversation, measured in one size of type.
 *
 * @param whole the dimension with all its texts
 * @param measured the lines of its name with none of its texts, with the first, and so on
 * @param texts the number of texts that are printed
 */
record SheetRow(ConversationView.Row whole, List<Integer> measured, int texts) {
  /** The least lines of a dimension, so that there is room for notes. */
  private static final int LEAST = 3;

  SheetRow {
    measured = List.copyOf(measured);
  }

  static SheetRow of(ConversationView.Row whole, SheetType type) {
    List<Integer> measured = new ArrayList<>();
    int lines = type.lines(whole.name() + " " + (whole.stage() == null ? "" : whole.stage()));
    measured.add(lines);
    for (String text : whole.texts()) {
      lines += type.lines(text);
      measured.add(lines);
    }
    return new SheetRow(whole, measured, whole.texts().size());
  }

  /** The dimension with no more than its first texts. */
  SheetRow first(int number) {
    return new SheetRow(whole, measured, Math.min(number, whole.texts().size()));
  }

  int lines() {
    return Math.max(LEAST, measured.get(texts) + 1);
  }

  ConversationView.Row printed() {
    return whole.first(texts);
  }
}
