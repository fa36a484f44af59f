package dev.plumbline.generator.page.move;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two pages of paper of a sheet for a conversation. */
final class SheetPaper {
  /** The lines of the second page for its head, what was agreed and what is left out. */
  private static final int REST = 16;

  private final SheetType type;
  private final int head;

  SheetPaper(SheetType type, SheetHead head) {
    this.type = type;
    this.head = head.lines(type);
  }

  /** The rows on both pages, about as full as each other; absent where they do not fit. */
  @Nullable SheetFit fit(List<SheetRow> rows) {
    int first = first(rows);
    return first < 0
        ? null
        : new SheetFit(
            type, printed(rows.subList(0, first)), printed(rows.subList(first, rows.size())));
  }

  private static List<ConversationView.Row> printed(List<SheetRow> rows) {
    return rows.stream().map(SheetRow::printed).toList();
  }

  /** Whether the rows fit. */
  boolean holds(List<SheetRow> rows) {
    return first(rows) >= 0;
  }

  /** The number of rows on the first page; below 0 where they do not fit. */
  private int first(List<SheetRow> rows) {
    int all = sum(rows);
    int most = type.lines() - head;
    int half = (all + REST - head) / 2;
    int least = rows.isEmpty() ? 0 : rows.get(0).lines();
    int even = split(rows, all, Math.min(Math.max(half, least), most));
    return even < 0 ? split(rows, all, most) : even;
  }

  private int split(List<SheetRow> rows, int all, int room) {
    int on = 0;
    int used = 0;
    while (on < rows.size() && used + rows.get(on).lines() <= room) {
      used += rows.get(on).lines();
      on++;
    }
    return all - used <= type.lines() - REST ? on : -1;
  }

  private static int sum(List<SheetRow> rows) {
    int sum = 0;
    for (SheetRow row : rows) {
      sum += row.lines();
    }
    return sum;
  }
}
