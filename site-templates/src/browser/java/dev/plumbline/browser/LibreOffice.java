package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The distribution's LibreOffice, which opens spreadsheets without a window.
 *
 * @param folder an empty folder for its settings and for what it writes
 */
record LibreOffice(Path folder) {
  static final Path PROGRAM = Path.of("/usr/bin/soffice");

  private static final String READ_XLSX = "Calc MS Excel 2007 XML";

  /** UTF-8, with commas and quotation marks, formulas too. */
  private static final String READ_CSV =
      "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0,true";

  /** UTF-8, with commas and quotation marks, values as they are shown, a file for each sheet. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  /** Opens a spreadsheet and writes each of its sheets, as {@code name-sheet.csv}. */
  void convert(Path spreadsheet) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--infilter=" + (spreadsheet.toString().endsWith(".csv") ? READ_CSV : READ_XLSX),
                "--convert-to",
                CSV,
                "--outdir",
                folder.toString(),
                spreadsheet.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
  }
}
