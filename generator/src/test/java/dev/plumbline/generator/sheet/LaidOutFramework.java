package dev.plumbline.generator.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A framework as people keep it in a spreadsheet, in one layout of five. */
public enum LaidOutFramework {
  /** A sheet a family; levels as columns, under their tracks; groups as merged cells. */
  LEVELS_AS_COLUMNS {
    @Override
    void write(Framework framework, Path file) throws IOException {
      write(framework, file, (sheet, family) -> across(framework, sheet, 0, family.levels(), true));
    }
  },
  /** A sheet a family; levels as rows, with columns for track, grade, code and title. */
  LEVELS_AS_ROWS {
    @Override
    void write(Framework framework, Path file) throws IOException {
      write(framework, file, (sheet, family) -> down(framework, sheet, family));
    }
  },
  /** One row a criterion, in a text with semicolons. */
  ROWS_OF_CRITERIA {
    @Override
    void write(Framework framework, Path file) throws IOException {
      try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file)) {
        csv.writeRecord("Family", "Track", "Level", "Grade", "Dimension", "Expectation");
        for (Family family : framework.families()) {
          for (Level level : family.levels()) {
            rows(framework, family, level).forEach(csv::writeRecord);
          }
        }
      }
    }
  },
  /** A sheet a family and track; the sentences of a cell one a line, without signs. */
  TRACKS_AS_SHEETS {
    @Override
    void write(Framework framework, Path file) throws IOException {
      try (OutputStream out = Files.newOutputStream(file);
          Workbook workbook = new Workbook(out, "Test", "1.0")) {
        for (Family family : framework.families()) {
          for (String track : tracks(family)) {
            Worksheet sheet =
                workbook.newWorksheet(sheetName(framework, family, name(framework, track)));
            across(framework, sheet, 0, of(family, track), false);
          }
        }
      }
    }
  },
  /** A sheet a family; the table of each track below that of the one before; groups as rows. */
  TABLES_BELOW_EACH_OTHER {
    @Override
    void write(Framework framework, Path file) throws IOException {
      write(
          framework,
          file,
          (sheet, family) -> {
            int row = 0;
            for (String track : tracks(family)) {
              sheet.value(row, 0, name(framework, track));
              row = below(framework, sheet, row + 1, of(family, track)) + 2;
            }
          });
    }
  };

  private static final int LONGEST_SHEET_NAME = 31;

  /** Writes a framework to a file. */
  abstract void write(Framework framework, Path file) throws IOException;

  /** The name of a file in this layout. */
  public String file() {
    return this == ROWS_OF_CRITERIA ? "ladder.csv" : "ladder.xlsx";
  }

  static void write(Framework framework, Path file, BiConsumer<Worksheet, Family> fill)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      for (Family family : framework.families()) {
        fill.accept(workbook.newWorksheet(sheetName(family.name())), family);
      }
    }
  }

  static String sheetName(String name) {
    String plain = name.replaceAll("[\\[\\]*?/\\\\:]", " ").strip();
    return cut(plain, LONGEST_SHEET_NAME);
  }

  /** The name of a sheet of one track, whose end is not cut off. */
  static String sheetName(Framework framework, Family family, String track) {
    return shortName(framework, family) + " - " + track;
  }

  /** The name of a family as far as there is room for it before those of its tracks. */
  static String shortName(Framework framework, Family family) {
    int longest =
        tracks(family).stream().mapToInt(track -> name(framework, track).length()).max().orElse(0);
    String number = framework.families().indexOf(family) + 1 + " ";
    return cut(number + sheetName(family.name()), LONGEST_SHEET_NAME - longest - " - ".length());
  }

  private static String cut(String name, int most) {
    int end = Math.min(name.length(), most);
    while (end > 0 && end < name.length() && !Character.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  static List<String> tracks(Family family) {
    return family.levels().stream().map(level -> level.ref().track()).distinct().toList();
  }

  static List<Level> of(Family family, String track) {
    return family.levels().stream().filter(level -> level.ref().track().equals(track)).toList();
  }

  static String name(Framework framework, String track) {
    return framework.vocabulary().track(track).orElseThrow().name();
  }

  private static String group(Framework framework, Dimension dimension) {
    Ref group = dimension.group();
    return group == null ? "" : framework.vocabulary().group(group.id()).orElseThrow().name();
  }

  private static List<Dimension> dimensions(Framework framework, List<Level> levels) {
    return framework.vocabulary().dimensions().stream()
        .filter(d -> levels.stream().anyMatch(level -> !level.criteria(d.id()).isEmpty()))
        .toList();
  }

  /** The code, if it is one that people would write. */
  private static String code(Level level) {
    return level.code().matches("[A-Z]{1,3}\\d") ? level.code() : "";
  }

  private static String head(Level level) {
    return (code(level) + "\n" + level.title()).strip() + "\nGrade " + level.grade();
  }

  private static String text(Level level, Dimension dimension, String sign) {
    return level.criteria(dimension.id()).stream()
        .map(criterion -> sign + criterion.text().plain())
        .collect(Collectors.joining("\n"));
  }

  static int across(
      Framework framework, Worksheet sheet, int top, List<Level> levels, boolean tracks) {
    sheet.value(top + 1, 0, "Group");
    sheet.value(top + 1, 1, "Dimension");
    for (int i = 0; i < levels.size(); i++) {
      String track = levels.get(i).ref().track();
      if (tracks && (i == 0 || !track.equals(levels.get(i - 1).ref().track()))) {
        sheet.value(top, 2 + i, name(framework, track));
      }
      sheet.value(top + 1, 2 + i, head(levels.get(i)));
    }
    int row = top + 2;
    int groupAt = row;
    String group = "";
    for (Dimension dimension : dimensions(framework, levels)) {
      if (!group(framework, dimension).equals(group)) {
        merge(sheet, groupAt, row - 1);
        group = group(framework, dimension);
        groupAt = row;
        sheet.value(row, 0, group);
      }
      sheet.value(row, 1, dimension.name());
      for (int i = 0; i < levels.size(); i++) {
        sheet.value(row, 2 + i, text(levels.get(i), dimension, tracks ? "• " : ""));
      }
      row++;
    }
    merge(sheet, groupAt, row - 1);
    return row;
  }

  private static void merge(Worksheet sheet, int from, int to) {
    if (to > from) {
      sheet.range(from, 0, to, 0).merge();
    }
  }

  static int down(Framework framework, Worksheet sheet, Family family) {
    List<Dimension> dimensions = dimensions(framework, family.levels());
    List<String> heads = new ArrayList<>(List.of("Track", "Grade", "Code", "Title"));
    dimensions.forEach(dimension -> heads.add(dimension.name()));
    for (int i = 0; i < heads.size(); i++) {
      sheet.value(0, i, heads.get(i));
    }
    int row = 1;
    for (Level level : family.levels()) {
      sheet.value(row, 0, name(framework, level.ref().track()));
      sheet.value(row, 1, level.grade());
      sheet.value(row, 2, code(level));
      sheet.value(row, 3, level.title());
      for (int i = 0; i < dimensions.size(); i++) {
        sheet.value(row, 4 + i, text(level, dimensions.get(i), "- "));
      }
      row++;
    }
    return row;
  }

  static int below(Framework framework, Worksheet sheet, int top, List<Level> levels) {
    int at = top;
    if (levels.stream().anyMatch(level -> !code(level).isEmpty())) {
      head(sheet, at++, "Level", levels, LaidOutFramework::code);
    }
    head(sheet, at++, "Title", levels, Level::title);
    head(sheet, at++, "Grade", levels, level -> String.valueOf(level.grade()));
    int row = at;
    String group = "";
    for (Dimension dimension : dimensions(framework, levels)) {
      String own = group(framework, dimension);
      if (!own.equals(group) && !own.isEmpty()) {
        sheet.value(row++, 0, own);
      }
      group = own;
      sheet.value(row, 0, dimension.name());
      for (int i = 0; i < levels.size(); i++) {
        sheet.value(row, 1 + i, numbered(levels.get(i), dimension));
      }
      row++;
    }
    return row;
  }

  private static void head(
      Worksheet sheet, int row, String label, List<Level> levels, Function<Level, String> text) {
    sheet.value(row, 0, label);
    for (int i = 0; i < levels.size(); i++) {
      sheet.value(row, 1 + i, text.apply(levels.get(i)));
    }
  }

  private static String numbered(Level level, Dimension dimension) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Criterion criterion : level.criteria(dimension.id())) {
      text.append(String.format(Locale.ROOT, "%d. %s%n", number++, criterion.text().plain()));
    }
    return text.toString().strip();
  }

  static List<List<String>> rows(Framework framework, Family family, Level level) {
    List<List<String>> rows = new ArrayList<>();
    for (Dimension dimension : framework.vocabulary().dimensions()) {
      for (Criterion criterion : level.criteria(dimension.id())) {
        rows.add(
            List.of(
                family.name(),
                name(framework, level.ref().track()),
                (code(level) + " " + level.title()).strip(),
                String.valueOf(level.grade()),
                dimension.name(),
                criterion.text().plain()));
      }
    }
    return rows;
  }
}
