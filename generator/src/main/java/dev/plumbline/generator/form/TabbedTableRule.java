package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.ArrayList;
import java.util.List;

/** A rule against successive lines with tabs in them, as in a pasted table. */
final class TabbedTableRule implements FormRule {
  private static final int FEWEST = 2;

  @Override
  public void check(Proof proof) {
    for (Block block : proof.blocks()) {
      List<Line> rows = new ArrayList<>();
      for (Line line : block.lines()) {
        if (block.runs() && line.text().indexOf('\t') > 0 && !proof.isExplained(line)) {
          rows.add(line);
        } else {
          report(rows, proof);
          rows.clear();
        }
      }
      report(rows, proof);
    }
  }

  private static void report(List<Line> rows, Proof proof) {
    if (rows.size() >= FEWEST) {
      proof.report(
          Code.TABBED_TABLE,
          rows.get(0),
          rows.get(0).text().indexOf('\t'),
          rows.size()
              + " lines have tabs between their words, so they run together into one paragraph.",
          "write a table, with | between the cells and a line |---|---| below the first row; or a"
              + " list.");
      proof.explain(rows);
    }
  }
}
