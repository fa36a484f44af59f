package dev.plumbline.generator.export.table;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.sheet.write.CsvFile;
import dev.plumbline.generator.sheet.write.SheetWriter;
import dev.plumbline.generator.sheet.write.WorkbookWriter;
import dev.plumbline.generator.site.Words;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a framework as files.
 *
 * @param words the texts of the interface
 * @param site the address of the site; absent if unknown
 */
public record FrameworkTables(Framework framework, Words words, @Nullable String site) {
  /** Writes the workbook: a sheet for each family, then all criteria. */
  public void workbook(OutputStream out) {
    PageAddresses addresses = new PageAddresses(site);
    WorkbookWriter workbook = new WorkbookWriter(out, framework.name());
    for (Family family : framework.families()) {
      new FamilySheet(framework.vocabulary(), words, addresses, family).write(workbook);
    }
    String name = words.get("workbook.expectations");
    CriteriaSheets criteria = new CriteriaSheets(workbook, name, SheetWriter.MOST_ROWS);
    new CriteriaTable(framework, addresses, criteria::add).write();
    workbook.end();
  }

  /** Writes all criteria as CSV. */
  public void csv(OutputStream out) {
    CsvFile file = new CsvFile(out);
    file.row(CriterionColumn.heads());
    new CriteriaTable(framework, new PageAddresses(site), row -> file.row(row.texts())).write();
    file.end();
  }
}
