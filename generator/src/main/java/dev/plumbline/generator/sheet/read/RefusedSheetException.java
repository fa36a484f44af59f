package dev.plumbline.generator.sheet.read;

import dev.plumbline.generator.finding.Finding;

/** A file that is not read, and the finding that says why. */
final class RefusedSheetException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  RefusedSheetException(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
