package dev.plumbline.generator.page.move;

import java.util.ArrayList;
import java.util.List;

/**
 * The dimensions of a sheet for a conversation, on one page of paper where they and much room for
 * notes fit, and else shared out to two. Where they are too long the type is smaller, then
 * dimensions have fewer of their texts, and at last some are left out.
 *
 * @param type the size of the type
 * @param first those on the first page
 * @param second those on the second page
 * @param isOnePage whether there is no second page
 */
record SheetFit(
    SheetType type,
    List<ConversationView.Row> first,
    List<ConversationView.Row> second,
    boolean isOnePage) {
  SheetFit {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  static SheetFit of(List<ConversationView.Row> rows, SheetHead head) {
    SheetFit whole = new SheetPaper(SheetType.NORMAL, head).fit(measured(rows, SheetType.NORMAL));
    return whole == null ? small(measured(rows, SheetType.SMALL), head) : whole;
  }

  private static List<SheetRow> measured(List<ConversationView.Row> rows, SheetType type) {
    return rows.stream().map(row -> SheetRow.of(row, type)).toList();
  }

  /** The rows in small type; as many texts of each as there is room for, one of each first. */
  private static SheetFit small(List<SheetRow> rows, SheetHead head) {
    SheetPaper paper = new SheetPaper(SheetType.SMALL, head);
    List<SheetRow> some = new ArrayList<>();
    rows.forEach(row -> some.add(row.first(1)));
    while (!paper.holds(some) && !some.isEmpty()) {
      some.remove(some.size() - 1);
    }
    int most = rows.stream().mapToInt(row -> row.texts()).max().orElse(0);
    for (int texts = 2; texts <= most; texts++) {
      fill(some, rows, texts, paper);
    }
    SheetFit fit = paper.fit(some);
    return fit == null ? new SheetFit(SheetType.SMALL, List.of(), List.of(), false) : fit;
  }

  /** Takes one more text of each row that they still fit with. */
  private static void fill(List<SheetRow> some, List<SheetRow> rows, int texts, SheetPaper paper) {
    for (int i = 0; i < some.size(); i++) {
      SheetRow kept = some.get(i);
      if (kept.texts() == texts - 1 && rows.get(i).texts() >= texts) {
        some.set(i, rows.get(i).first(texts));
        if (!paper.holds(some)) {
          some.set(i, kept);
        }
      }
    }
  }
}
