package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.Region;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body of a table: a row for each dimension, or several, and rows that name groups. */
final class TableBody {
  /** A longer text is no name of a dimension. */
  private static final int MOST_NAME = 120;

  /** A sentence, or a line of a legend: no name of a group. */
  private static final Pattern SENTENCE = Pattern.compile(".*[.?!]|.*(?: = |: \\S).*");

  private final Grid grid;
  private final CellTally tally;
  private final TableHead head;
  private final NavigableMap<Integer, Integer> levelOfColumn;
  private final LabelColumns labels;
  private final Map<Integer, HeadRole> headings;
  private final List<TableEntry> entries = new ArrayList<>();
  private final List<SheetCell> prose = new ArrayList<>();
  private final List<SheetCell> wide = new ArrayList<>();
  private final List<NumberRow> numbers = new ArrayList<>();

  private @Nullable SheetCell group;
  private @Nullable SheetCell groupRow;
  private boolean indented;
  private @Nullable DimensionHead dimension;

  TableBody(Grid grid, CellTally tally, TableHead head, LabelColumns labels) {
    this.grid = grid;
    this.tally = tally;
    this.head = head;
    this.levelOfColumn = head.levels().ofColumns();
    this.labels = labels;
    this.headings = head.roleOfColumn();
  }

  List<TableEntry> entries() {
    return entries;
  }

  /** Texts that are none of a level. */
  List<SheetCell> prose() {
    return prose;
  }

  /** Cells that are merged over several dimensions. */
  List<SheetCell> wide() {
    return wide;
  }

  /** The rows that have numbers for levels. */
  List<NumberRow> numbers() {
    return numbers;
  }

  /**
   * Reads the rows. Numbers are facts beside texts; where there are only numbers, they count, and
   * amounts of something are facts beside them.
   */
  void read(List<Integer> rows) {
    boolean texts = rows.stream().map(this::lines).anyMatch(TableBody::areTexts);
    boolean bare = rows.stream().map(this::lines).anyMatch(TableBody::areBare);
    for (int row : rows) {
      if (isExamples(row)) {
        grid.row(row).forEach(cell -> tally.leave(cell, "its row holds examples"));
        continue;
      }
      List<String> lines = lines(row);
      boolean fact = Numbers.areAmounts(lines) && (texts || (bare && !areBare(lines)));
      SheetCell label = label(row);
      if (fact && label != null) {
        numbers(row, label);
      } else {
        read(row);
        if (texts && label != null && lines.stream().anyMatch(Numbers::isAmount)) {
          numbers.add(new NumberRow(label, false));
        }
      }
    }
    endGroup();
  }

  /** Whether a row has examples of the dimension above it. */
  private boolean isExamples(int row) {
    SheetCell label = label(row);
    return label != null && HeadWords.has("examples", line(label));
  }

  private List<String> lines(int row) {
    return texts(row).stream().map(TableBody::line).toList();
  }

  private static boolean areTexts(List<String> lines) {
    return !lines.isEmpty() && !Numbers.areAmounts(lines);
  }

  private static boolean areBare(List<String> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(Numbers::isOne);
  }

  private List<SheetCell> texts(int row) {
    return grid.row(row).stream()
        .filter(cell -> levelOfColumn.containsKey(grid.column(cell)))
        .toList();
  }

  /** The name of a row that has levels' cells; absent where it shares its name with others. */
  private @Nullable SheetCell label(int row) {
    if (texts(row).isEmpty()) {
      return null;
    }
    SheetCell name = grid.at(row, labels.column(HeadRole.DIMENSION));
    SheetCell label = name == null ? grid.at(row, labels.column(HeadRole.GROUP)) : name;
    return label == null || grid.region(label).bottom() > row ? null : label;
  }

  private void numbers(int row, SheetCell label) {
    if (Numbers.isTotal(line(label))) {
      grid.row(row).forEach(cell -> tally.leave(cell, "its row adds up numbers"));
    } else {
      List<SheetCell> facts = new ArrayList<>();
      for (SheetCell cell : texts(row)) {
        if (Numbers.isNothing(line(cell))) {
          tally.leave(cell, "it says nothing");
        } else {
          facts.add(cell);
        }
      }
      head.addFacts(label, facts);
      numbers.add(new NumberRow(label, true));
      others(row);
    }
  }

  private void read(int row) {
    List<SheetCell> texts = texts(row);
    SheetCell name = grid.covering(row, labels.column(HeadRole.DIMENSION));
    SheetCell grouping = grid.covering(row, labels.column(HeadRole.GROUP));
    if (texts.isEmpty()) {
      withoutTexts(row, name == null ? grouping : name);
      return;
    }
    if (grouping != null) {
      group = grouping;
    }
    if (name != null) {
      dimension = dimension(row, name);
    }
    for (SheetCell text : texts) {
      place(row, text);
    }
    others(row);
  }

  /** Reads a row that says nothing of any level: it names a group, or is a text for itself. */
  private void withoutTexts(int row, @Nullable SheetCell name) {
    for (SheetCell cell : grid.row(row)) {
      if (cell.equals(name) && isName(cell)) {
        startGroup(cell);
      } else if (cell.text().plain().strip().contains(" ")) {
        prose.add(cell);
      }
    }
  }

  /** Whether a text is short and no sentence. */
  private static boolean isName(SheetCell cell) {
    String text = line(cell);
    return text.length() <= MOST_NAME && !SENTENCE.matcher(text).matches();
  }

  /** Takes the name of a group for the heading of the texts below it, if they are all it has. */
  private void endGroup() {
    SheetCell name = groupRow;
    int last = prose.size() - 1;
    if (name != null
        && dimension == null
        && last >= 0
        && grid.row(prose.get(last)) > grid.row(name)) {
      prose.add(name);
      groupRow = null;
      group = null;
    }
  }

  private void startGroup(SheetCell cell) {
    endGroup();
    tally.leave(cell, "nothing is written in its row, nor in rows below that could belong to it");
    SheetCell before = groupRow;
    boolean nested = before != null && dimension == null && indent(cell) > indent(before);
    if (!nested) {
      groupRow = cell;
      group = cell;
      dimension = null;
      indented = false;
    }
  }

  private DimensionHead dimension(int row, SheetCell name) {
    SheetCell before = groupRow;
    if (before != null && before.equals(group)) {
      boolean inside = indent(name) > indent(before);
      group = indented && !inside ? null : group;
      indented = indented || inside;
    }
    SheetCell grouping = group;
    if (grouping != null) {
      tally.use(grouping, CellUse.DIMENSION);
    }
    SheetCell meaning = grid.covering(row, labels.column(HeadRole.DEFINITION));
    if (meaning != null) {
      tally.use(meaning, CellUse.PROSE);
    }
    tally.use(name, CellUse.DIMENSION);
    return new DimensionHead(
        line(name),
        grouping == null ? "" : line(grouping),
        meaning == null ? "" : line(meaning),
        name.note());
  }

  private void place(int row, SheetCell cell) {
    DimensionHead of = dimension;
    if (of == null) {
      tally.leave(cell, "no dimension is named in its row");
      return;
    }
    Region region = grid.region(cell);
    if (region.bottom() > row) {
      wide.add(cell);
    }
    SheetCell topic = grid.covering(row, labels.column(HeadRole.TOPIC));
    TableEntry.Criterion about =
        new TableEntry.Criterion(
            false, "", topic == null ? "" : line(topic), MarkedText.NONE, MarkedText.NONE);
    levelOfColumn.subMap(region.left(), true, region.right(), true).values().stream()
        .distinct()
        .forEach(
            level -> entries.add(new TableEntry(level, new TableEntry.Part.Of(of), cell, about)));
    if (topic != null) {
      tally.use(topic, CellUse.NAME);
    }
  }

  /** Says why the other cells of a row are left. */
  private void others(int row) {
    for (SheetCell cell : grid.row(row)) {
      int column = grid.column(cell);
      HeadRole role = labels.roles().getOrDefault(column, headings.get(column));
      if (role == HeadRole.COMMENT) {
        tally.leave(cell, "its column holds numbers or comments");
      }
    }
  }

  private static int indent(SheetCell cell) {
    String text = cell.text().plain();
    return cell.indent() + text.length() - text.stripLeading().length();
  }

  private static String line(SheetCell cell) {
    return cell.text().plain().strip().replaceAll("\\s+", " ");
  }
}
