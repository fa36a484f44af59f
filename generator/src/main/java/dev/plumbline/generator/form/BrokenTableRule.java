package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule against the row of hyphens below the head of a table where it makes no table, most often
 * because it has not as many cells as the head.
 */
final class BrokenTableRule implements FormRule {
  private static final Pattern HYPHENS = Pattern.compile("[|:\\s-]+");

  @Override
  public void check(Proof proof) {
    for (Block block : proof.blocks()) {
      if (block.runs()) {
        check(block.lines(), proof);
      }
    }
  }

  private static void check(List<Line> lines, Proof proof) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isRule(line.text()) && !proof.isExplained(line)) {
        proof.report(
            Code.BROKEN_TABLE,
            line,
            0,
            "This row of hyphens makes no table, so readers see it" + cells(lines, i) + ".",
            "write one row of column names, and right below it a row of hyphens with as many"
                + " cells: | a | b | and |---|---|.");
        proof.explain(lines);
        return;
      }
    }
  }

  private static boolean isRule(String line) {
    return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && HYPHENS.matcher(line).matches();
  }

  private static String cells(List<Line> lines, int row) {
    if (row == 0) {
      return ": there is no row of column names above it";
    }
    int head = count(lines.get(row - 1).text());
    int below = count(lines.get(row).text());
    return head == below ? "" : ": it has " + below + " of " + head + " cells";
  }

  /** The number of cells of a row. */
  private static int count(String row) {
    String inner = row.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return 1 + (int) inner.chars().filter(c -> c == '|').count();
  }
}
