package dev.plumbline.generator.export;

import dev.plumbline.generator.export.table.FrameworkTables;
import dev.plumbline.generator.output.FileContent;
import dev.plumbline.generator.site.Addresses;
import java.util.List;

/** The export of the framework as a workbook and as CSV. */
final class FrameworkTablesExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    FrameworkTables tables =
        new FrameworkTables(content.framework(), content.words(), content.address());
    return List.of(
        new ExportedFile(Addresses.WORKBOOK, new FileContent.Streamed(tables::workbook)),
        new ExportedFile(Addresses.TABLE, new FileContent.Streamed(tables::csv)));
  }
}
