package dev.plumbline.generator.export.table;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.sheet.write.CellValue;
import dev.plumbline.generator.sheet.write.SheetFormat;
import dev.plumbline.generator.sheet.write.SheetWriter;
import dev.plumbline.generator.sheet.write.WorkbookWriter;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sheet of a family: a row for each level and a column for each dimension, under a row with the
 * groups of dimensions.
 */
final class FamilySheet {
  private static final int HEAD_ROWS = 2;

  /** The widths of the columns that tell which level it is, besides its title. */
  private static final List<Integer> LEVEL_WIDTHS = List.of(16, 7, 8);

  /** The widths that titles can have. LibreOffice does not wrap links. */
  private static final int SHORTEST_TITLE = 16;

  private static final int LONGEST_TITLE = 34;

  private static final int LEVEL_COLUMNS = LEVEL_WIDTHS.size() + 1;

  /** The widths that a dimension can have. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 70;

  private final Vocabulary vocabulary;
  private final Words words;
  private final PageAddresses addresses;
  private final Family family;
  private final List<Dimension> dimensions;

  FamilySheet(Vocabulary vocabulary, Words words, PageAddresses addresses, Family family) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.addresses = addresses;
    this.family = family;
    int most = SheetWriter.MOST_COLUMNS - LEVEL_COLUMNS;
    this.dimensions = family.dimensions().stream().limit(most).toList();
  }

  void write(WorkbookWriter workbook) {
    List<List<CellValue>> rows =
        family.levels().stream().limit(SheetWriter.MOST_ROWS - HEAD_ROWS).map(this::row).toList();
    List<Integer> widths = new ArrayList<>(LEVEL_WIDTHS);
    int title = family.levels().stream().mapToInt(l -> l.title().length()).max().orElse(0) + 2;
    widths.add(Math.min(LONGEST_TITLE, Math.max(SHORTEST_TITLE, title)));
    for (int column = LEVEL_COLUMNS; column < LEVEL_COLUMNS + dimensions.size(); column++) {
      widths.add(width(rows, column));
    }
    SheetFormat format = new SheetFormat(widths, HEAD_ROWS, LEVEL_COLUMNS, widths.size());
    SheetWriter sheet = workbook.sheet(family.name(), format);
    groups(sheet);
    heads(sheet);
    rows.forEach(sheet::row);
  }

  /** The least width in which rows are high enough for the texts of a column, if there is one. */
  private static int width(List<List<CellValue>> rows, int column) {
    int width = NARROWEST;
    for (List<CellValue> row : rows) {
      String text = row.get(column).text();
      while (width < WIDEST && SheetFormat.lines(text, width) > SheetWriter.MOST_LINES) {
        width += 2;
      }
    }
    return width;
  }

  /** The name of the family, and those of groups, each over its dimensions. */
  private void groups(SheetWriter sheet) {
    int first = LEVEL_COLUMNS;
    CellValue name = CellValue.head(family.name());
    List<CellValue> row = new ArrayList<>();
    row.add(name.linked(addresses.of(Addresses.family(family.id()))));
    row.addAll(Collections.nCopies(first - 1, CellValue.head("")));
    IntStream.range(0, dimensions.size())
        .mapToObj(this::group)
        .map(CellValue::head)
        .forEach(row::add);
    sheet.row(row);
    sheet.merge(0, first - 1);
    for (int from = 0, to = 0; from < dimensions.size(); from = to) {
      while (to < dimensions.size() && group(to).equals(group(from))) {
        to++;
      }
      sheet.merge(first + from, first + to - 1);
    }
  }

  private String group(int index) {
    Ref group = dimensions.get(index).group();
    return group == null ? "" : vocabulary.group(group.id()).map(Group::name).orElse("");
  }

  private void heads(SheetWriter sheet) {
    List<CellValue> row = new ArrayList<>();
    for (String key : List.of("track", "grade", "code", "level")) {
      row.add(CellValue.head(words.get("workbook." + key)));
    }
    for (Dimension dimension : dimensions) {
      String page = addresses.of(Addresses.dimension(family.id(), dimension.id()));
      row.add(CellValue.head(dimension.name()).linked(page));
    }
    sheet.row(row);
  }

  private List<CellValue> row(Level level) {
    String track = level.ref().track();
    List<CellValue> row = new ArrayList<>();
    row.add(CellValue.text(vocabulary.track(track).map(Track::name).orElse(track)));
    row.add(level.hasGrade() ? CellValue.number(level.grade()) : CellValue.text(""));
    row.add(CellValue.text(level.code()));
    row.add(CellValue.text(level.title()).linked(addresses.of(Addresses.level(level.ref()))));
    dimensions.forEach(dimension -> row.add(CellValue.text(text(level, dimension))));
    return row;
  }

  /** The stage, and below it what is expected, a line for each topic, text and criterion. */
  private static String text(Level level, Dimension dimension) {
    List<String> lines = new ArrayList<>();
    dimension.stage(level).map(Stage::name).ifPresent(lines::add);
    level
        .expectation(dimension.id())
        .ifPresent(expectation -> expectation.topics().forEach(topic -> topic(topic, lines)));
    return String.join("\n", lines);
  }

  private static void topic(Expectation.Topic topic, List<String> lines) {
    if (topic.name() != null) {
      lines.add(topic.name().plain());
    }
    topic.entries().forEach(entry -> lines.add(text(entry)));
  }

  private static String text(Expectation.Entry entry) {
    return entry instanceof Expectation.Entry.Introduction introduction
        ? introduction.prose().plain()
        : "• " + ((Expectation.Entry.Asked) entry).criterion().text().plain();
  }
}
