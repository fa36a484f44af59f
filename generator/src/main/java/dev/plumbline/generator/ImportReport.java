package dev.plumbline.generator;

import dev.plumbline.generator.inert.InertMarkdown;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.layout.CellUse;
import dev.plumbline.generator.sheet.layout.NamedTable;
import java.util.Map;

/** The report of an import: what was found, what became of each cell, what is to be decided. */
final class ImportReport {
  private final StringBuilder out = new StringBuilder();

  private ImportReport() {}

  static String of(ImportRequest request, ImportResult result) {
    ImportReport report = new ImportReport();
    report.head(String.valueOf(request.from().getFileName()), result);
    report.cells(result.tally());
    report.list("To decide", result.steps());
    report.list(
        "Findings in the file",
        result.findings().stream()
            .map(f -> f.place() + ": " + f.severity().word() + ": " + f.code() + ": " + f.message())
            .toList());
    return report.out.toString();
  }

  private void head(String file, ImportResult result) {
    out.append("# Import of ").append(InertMarkdown.escape(file)).append("\n\n");
    out.append("This file is not published, and can be deleted.\n\n");
    out.append(result.tables().isEmpty() ? "" : "| sheet | was read as |\n|---|---|\n");
    for (NamedTable table : result.tables()) {
      out.append("| ").append(InertMarkdown.escape(table.sheet())).append(" | ");
      out.append(table.table().kind().words()).append(" |\n");
    }
  }

  private void cells(CellTally tally) {
    out.append("\n## Cells\n\n").append(tally.all()).append(" cells are not empty.\n\n");
    out.append("| became | cells |\n|---|---|\n");
    for (Map.Entry<CellUse, Integer> use : tally.used().entrySet()) {
      out.append("| ").append(use.getKey().words()).append(" | ");
      out.append(use.getValue()).append(" |\n");
    }
    out.append("| nothing | ").append(tally.left().size()).append(" |\n");
    if (tally.left().isEmpty()) {
      return;
    }
    out.append("\n## Not imported\n\n| cell | because | text |\n|---|---|---|\n");
    for (CellTally.Left left : tally.left()) {
      out.append("| ").append(InertMarkdown.escape(left.name())).append(" | ");
      out.append(left.reason()).append(" | ");
      out.append(InertMarkdown.escape(left.text())).append(" |\n");
    }
  }

  private void list(String heading, Iterable<String> entries) {
    boolean first = true;
    for (String entry : entries) {
      out.append(first ? "\n## " + heading + "\n\n" : "");
      out.append("- ").append(InertMarkdown.escape(entry)).append('\n');
      first = false;
    }
  }
}
