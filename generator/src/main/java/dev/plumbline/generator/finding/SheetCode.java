package dev.plumbline.generator.finding;

import static dev.plumbline.generator.finding.Severity.ERROR;
import static dev.plumbline.generator.finding.Severity.WARNING;

import java.util.Locale;

/**
 * The codes of what can be wrong with a spreadsheet that is imported, in the order of the
 * reference. They are about a file that is read once, so no framework decides about them.
 */
public enum SheetCode implements RuleCode {
  NOT_A_SHEET(ERROR),
  OLD_SHEET(ERROR),
  DAMAGED_SHEET(ERROR),
  LARGE_SHEET(ERROR),
  OPEN_QUOTE(ERROR),
  NO_LEVELS(ERROR),
  OTHER_CHARSET(WARNING),
  FORMULA(WARNING),
  OUTSIDE_LINK(WARNING),
  HIDDEN_CELLS(WARNING),
  WIDE_CELL(WARNING);

  private final Severity severity;

  SheetCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String toString() {
    return id();
  }
}
