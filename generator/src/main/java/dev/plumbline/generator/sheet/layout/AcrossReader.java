package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A reader of sheets whose levels stand side by side, in one table or in several. */
final class AcrossReader {
  private static final int MOST_TITLE = 60;

  /** The score of two levels with codes: enough for a head, however large others are. */
  private static final double SURE = 2;

  private final Grid grid;
  private final Roles roles;
  private final CellTally tally;
  private final List<SheetLevel> levels = new ArrayList<>();
  private final List<TableEntry> entries = new ArrayList<>();
  private final List<SheetCell> prose = new ArrayList<>();
  private final List<SheetCell> wide = new ArrayList<>();
  private final List<NumberRow> numbers = new ArrayList<>();

  AcrossReader(Grid grid, Roles roles, CellTally tally) {
    this.grid = grid;
    this.roles = roles;
    this.tally = tally;
  }

  /** Cells that are merged over several dimensions. */
  List<SheetCell> wide() {
    return wide;
  }

  /**
   * The rows that name levels: of those that follow each other, the surest. Others say more of the
   * same levels, or name some that it leaves out.
   */
  static List<HeadRow> heads(Grid grid, Roles roles) {
    List<HeadRow> heads = new ArrayList<>();
    List<Integer> rows = grid.rows();
    int before = -1;
    for (HeadRow head : HeadRow.in(grid, roles)) {
      int at = rows.indexOf(head.row());
      int last = heads.size() - 1;
      if (last < 0 || at - before > 1) {
        heads.add(head);
      } else {
        heads.set(last, heads.get(last).with(head));
      }
      before = head.said() ? at : rows.indexOf(heads.get(heads.size() - 1).row());
    }
    double most = heads.stream().mapToDouble(HeadRow::score).max().orElse(0);
    double least = Math.min(SURE, most / 2);
    return heads.stream().filter(head -> head.score() >= least).toList();
  }

  /** What a sheet says; nothing where it says nothing of any level. */
  Optional<SheetTable> read(LayoutKind kind, List<HeadRow> heads) {
    int from = Integer.MIN_VALUE;
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? startOf(heads.get(i + 1), heads.get(i)) : Integer.MAX_VALUE;
      table(heads.get(i), from, end, heads.size() > 1);
      from = end;
    }
    prose.sort(Comparator.comparing(SheetCell::row).thenComparing(SheetCell::column));
    return entries.isEmpty() && heads.stream().noneMatch(this::isHeaded)
        ? Optional.empty()
        : Optional.of(new SheetTable(kind, levels, entries, prose, numbers));
  }

  /** Whether a row is a head for sure, even with nothing below: it has levels and headings. */
  private boolean isHeaded(HeadRow head) {
    return head.score() >= SURE
        && grid.row(head.row()).stream()
            .anyMatch(cell -> roles.of(cell.text().plain()).isPresent());
  }

  /** The first row of a head: a name that stands alone directly above it belongs to it. */
  private int startOf(HeadRow head, HeadRow before) {
    int above = head.row() - 1;
    return above > before.row() && title(above).isPresent() ? above : head.row();
  }

  /** The only cell of a row, if it stands before the levels as a title does. */
  private Optional<SheetCell> title(int row) {
    List<SheetCell> cells = grid.row(row);
    boolean alone =
        cells.size() == 1
            && cells.get(0).text().plain().length() <= MOST_TITLE
            && roles.of(cells.get(0).text().plain()).isEmpty();
    return alone ? Optional.of(cells.get(0)) : Optional.empty();
  }

  private void table(HeadRow row, int from, int end, boolean several) {
    TableHead head = new TableHead(grid, roles, tally, row);
    List<Integer> above = grid.rows().stream().filter(r -> r >= from && r < row.row()).toList();
    for (int i = above.size() - 1; i >= 0; i--) {
      Optional<SheetCell> title = title(above.get(i)).filter(cell -> isTrack(cell, several));
      if (title.isPresent() && above.get(i) == row.row() - 1) {
        head.nameTrack(title.get());
      } else {
        head.above(above.get(i));
      }
    }
    List<Integer> below = grid.rows().stream().filter(r -> r > row.row() && r < end).toList();
    List<Integer> rows = new ArrayList<>();
    for (int at : below) {
      if (!head.below(at, rows.isEmpty())) {
        rows.add(at);
      }
    }
    TableBody body = new TableBody(grid, tally, head, LabelColumns.of(grid, head, rows));
    body.read(rows);
    add(head, body);
  }

  /** Whether the title of a table names a track: if it is called as one, or is one of several. */
  private static boolean isTrack(SheetCell title, boolean several) {
    return several || LevelWords.isTrack(title.text().plain());
  }

  private void add(TableHead head, TableBody body) {
    int before = levels.size();
    levels.addAll(head.levels().all());
    head.levels().summaries().forEach(entry -> entries.add(moved(entry, before)));
    body.entries().forEach(entry -> entries.add(moved(entry, before)));
    prose.addAll(head.prose());
    prose.addAll(body.prose());
    wide.addAll(body.wide());
    numbers.addAll(body.numbers());
  }

  private static TableEntry moved(TableEntry entry, int by) {
    return new TableEntry(entry.level() + by, entry.part(), entry.cell(), entry.criterion());
  }
}
