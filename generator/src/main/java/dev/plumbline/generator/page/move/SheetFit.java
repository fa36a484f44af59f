package dev.plumbline.generator.page.move;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions of a sheet for a conversation, shared out to two pages of paper. Where they are
 * too long the type is smaller, then dimensions have fewer of their texts, and at last some are
 * left out.
 *
 * @param type the size of the type
 * @param first those on the first page
 * @param second those on the second page
 */
record SheetFit(
    SheetType type, List<ConversationView.Row> first, List<ConversationView.Row> second) {
  /** The least lines of a dimension, so that there is room for notes. */
  private static final int LEAST = 3;

  /** The lines of the second page for its head, what was agreed and what is left out. */
  private static final int REST = 16;

  SheetFit {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  static SheetFit of(List<ConversationView.Row> rows, SheetHead head) {
    SheetFit whole = fitted(rows, SheetType.NORMAL, head);
    return whole == null ? small(rows, head) : whole;
  }

  /** The rows in small type; as many texts of each as there is room for, one of each first. */
  private static SheetFit small(List<ConversationView.Row> rows, SheetHead head) {
    List<ConversationView.Row> some = new ArrayList<>();
    rows.forEach(row -> some.add(row.first(1)));
    SheetFit fit = fitted(some, SheetType.SMALL, head);
    while (fit == null && !some.isEmpty()) {
      some.remove(some.size() - 1);
      fit = fitted(some, SheetType.SMALL, head);
    }
    int most = rows.stream().mapToInt(row -> row.texts().size()).max().orElse(0);
    for (int texts = 2; fit != null && texts <= most; texts++) {
      fit = filled(some, rows, texts, head, fit);
    }
    return fit == null ? new SheetFit(SheetType.SMALL, List.of(), List.of()) : fit;
  }

  /** One more text of each row that it still fits with. */
  private static SheetFit filled(
      List<ConversationView.Row> some,
      List<ConversationView.Row> rows,
      int texts,
      SheetHead head,
      SheetFit before) {
    SheetFit best = before;
    for (int i = 0; i < some.size(); i++) {
      ConversationView.Row kept = some.get(i);
      if (kept.texts().size() == texts - 1 && rows.get(i).texts().size() >= texts) {
        some.set(i, rows.get(i).first(texts));
        SheetFit fuller = fitted(some, SheetType.SMALL, head);
        if (fuller == null) {
          some.set(i, kept);
        } else {
          best = fuller;
        }
      }
    }
    return best;
  }

  /** The rows on two pages, about as full as each other; absent where they do not fit. */
  private static @Nullable SheetFit fitted(
      List<ConversationView.Row> rows, SheetType type, SheetHead head) {
    int most = type.lines() - head.lines(type);
    int half = (sum(rows, type) + REST - head.lines(type)) / 2;
    int least = rows.isEmpty() ? 0 : lines(rows.get(0), type);
    SheetFit even = split(rows, type, Math.min(Math.max(half, least), most));
    return even == null ? split(rows, type, most) : even;
  }

  private static @Nullable SheetFit split(
      List<ConversationView.Row> rows, SheetType type, int room) {
    int on = 0;
    int used = 0;
    while (on < rows.size() && used + lines(rows.get(on), type) <= room) {
      used += lines(rows.get(on), type);
      on++;
    }
    List<ConversationView.Row> second = rows.subList(on, rows.size());
    boolean fits = sum(second, type) <= type.lines() - REST;
    return fits ? new SheetFit(type, rows.subList(0, on), second) : null;
  }

  private static int sum(List<ConversationView.Row> rows, SheetType type) {
    return rows.stream().mapToInt(row -> lines(row, type)).sum();
  }

  private static int lines(ConversationView.Row row, SheetType type) {
    int lines = type.lines(row.name() + " " + (row.stage() == null ? "" : row.stage()));
    for (String text : row.texts()) {
      lines += type.lines(text);
    }
    return Math.max(LEAST, lines + 1);
  }
}
