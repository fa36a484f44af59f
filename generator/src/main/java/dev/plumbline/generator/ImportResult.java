package dev.plumbline.generator;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.layout.NamedTable;
import java.util.List;
import java.util.Map;

/**
 * What was made of a spreadsheet.
 *
 * @param findings what is wrong or doubtful in the file itself, and in the mapping
 * @param tables what was found in which sheet
 * @param tally what became of each cell
 * @param steps what the owners have to decide
 * @param files the texts of the content files, by their paths; none where the file has errors
 * @param check what Plumbline finds in these
 */
public record ImportResult(
    List<Finding> findings,
    List<NamedTable> tables,
    CellTally tally,
    List<String> steps,
    Map<String, String> files,
    CheckResult check) {
  public ImportResult {
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
    steps = List.copyOf(steps);
    files = Map.copyOf(files);
  }

  /** Whether errors keep it from being written. */
  public boolean fails() {
    return report().fails(Severity.ERROR) || check.report().fails(Severity.ERROR);
  }

  /** The findings in the file itself, to be printed. */
  public FindingReport report() {
    return new FindingReport(findings, Map.of());
  }
}
