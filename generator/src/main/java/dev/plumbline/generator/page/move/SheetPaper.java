package dev.plumbline.generator.page.move;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one or two pages of paper of a sheet for a conversation. */
final class SheetPaper {
  /** The lines of the second page for its head, what was agreed and what is left out. */
  private static final int REST = 16;

  /** The further lines for notes that a sheet of one page has. */
  private static final int NOTES = 8;

  private final SheetType type;
  private final int head;

  SheetPaper(SheetType type, SheetHead head) {
    this.type = type;
    this.head = head.lines(type);
  }

  /** The rows on one page, or on two about as full as each other; absent where they do not fit. */
  @Nullable SheetFit fit(List<SheetRow> rows) {
    if (head + sum(rows) + REST + NOTES <= type.lines()) {
      return new SheetFit(type, printed(rows), List.of(), true);
    }
    int first = first(rows);
    return first < 0
        ? null
        : new SheetFit(
            type,
            printed(rows.subList(0, first)),
            printed(rows.subList(first, rows.size())),
            false);
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
    int even = split(rows, all, Math.max(half, least), most);
    return even < 0 ? split(rows, all, most, most) : even;
  }

  /** The number of rows down to the one that ends nearest to a line. */
  private int split(List<SheetRow> rows, int all, int line, int most) {
    int on = 0;
    int used = 0;
    while (on < rows.size()
        && used + rows.get(on).lines() / 2 <= line
        && used + rows.get(on).lines() <= most) {
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
