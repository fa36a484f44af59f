package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.site.Addresses;
import java.util.List;

/** Links to the framework as tables, for those who work with spreadsheets. */
public record TableLinks(PageContext context) {
  /** The workbook, and all expectations as CSV. */
  public List<Link> links() {
    return List.of(
        new Link(context.href(Addresses.WORKBOOK), context.words().get("tables.workbook")),
        new Link(context.href(Addresses.TABLE), context.words().get("tables.csv")));
  }
}
