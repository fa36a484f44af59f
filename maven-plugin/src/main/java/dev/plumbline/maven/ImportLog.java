package dev.plumbline.maven;

import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.layout.NamedTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The log of an import: what was found, what became of the cells, and what to do next.
 *
 * @param folder the content folder, as a terminal can open it
 * @param plugin the plugin with its version, as Maven is told to run it
 */
record ImportLog(GoalLog log, String folder, String plugin) {
  /** The report has all of them. */
  private static final int MOST_LISTED = 20;

  private static final int MOST_TEXT = 60;

  void print(ImportResult result) {
    FindingLog findings = new FindingLog(log, Severity.WARNING, "", false);
    findings.printAny(result.report());
    if (result.check().report().fails(Severity.ERROR)) {
      new FindingLog(log, Severity.ERROR, folder + "/", false).print(result.check().report());
    }
    result.tables().forEach(this::table);
    if (!result.tally().used().isEmpty()) {
      cells(result.tally());
    }
    if (!result.fails()) {
      made(result);
    }
  }

  private void table(NamedTable table) {
    log.info("Sheet \"" + table.sheet() + "\": " + table.table().kind().words());
  }

  private void cells(CellTally tally) {
    List<CellTally.Left> left = tally.left();
    String used =
        tally.used().entrySet().stream()
            .map(use -> use.getValue() + " " + use.getKey().words())
            .collect(Collectors.joining("; "));
    log.info(
        String.format(
            Locale.ROOT, "%d cells are not empty: %s; %d left", tally.all(), used, left.size()));
    left.stream().limit(MOST_LISTED).forEach(this::left);
    if (left.size() > MOST_LISTED) {
      log.info("  … and " + (left.size() - MOST_LISTED) + " more, in " + report());
    }
  }

  private void left(CellTally.Left left) {
    String text = left.text();
    String shown = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "…" : text;
    log.info("  left: " + left.name() + " \"" + shown + "\", because " + left.reason());
  }

  private String report() {
    return folder + "/" + SheetImport.REPORT;
  }

  private void made(ImportResult result) {
    Framework framework = result.check().framework();
    long levels = framework.families().stream().mapToLong(f -> f.levels().size()).sum();
    long criteria =
        framework.families().stream()
            .flatMap(family -> family.levels().stream())
            .mapToLong(level -> level.criteria().size())
            .sum();
    log.info(
        String.format(
            Locale.ROOT,
            "Imported: families: %d, tracks: %d, levels: %d, dimensions: %d, expectations: %d",
            framework.families().size(),
            framework.vocabulary().tracks().size(),
            levels,
            framework.vocabulary().dimensions().size(),
            criteria));
    log.info("Written: " + folder + "; what became of each cell: " + report());
    log.info("To decide:");
    result.steps().forEach(step -> log.info("  " + step));
    log.info("Next:");
    String of = folder.equals("content") ? "" : " -Dplumbline.content=" + folder;
    // The whole name of the plugin works with a pom.xml and without one.
    log.info(
        "  mvn "
            + plugin
            + ":preview"
            + of
            + "  shows the site in a browser, and each change as you save it");
    log.info(
        "  mvn " + plugin + ":check" + of + "  lists what is wrong or doubtful, and what to do");
    log.info("  mvn " + plugin + ":build" + of + "  makes the site in target/plumbline");
  }
}
