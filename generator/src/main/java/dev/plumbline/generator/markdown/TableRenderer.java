package dev.plumbline.generator.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A renderer of tables: aligned by class, since the site's policy allows no style in the page. */
final class TableRenderer {
  private final ProseWriter out;
  private final InlineRenderer inline;

  TableRenderer(ProseWriter out, InlineRenderer inline) {
    this.out = out;
    this.inline = inline;
  }

  void table(TableBlock table) {
    // A wide table scrolls; without a mouse, by the arrow keys.
    out.raw("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"");
    out.slot(new Slot.Word("prose.table")).raw("\"><table>").line();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part);
      } else if (part instanceof TableBody) {
        rows("tbody", part);
      }
    }
    out.raw("</table></div>");
  }

  private void rows(String tag, Node part) {
    out.raw("<" + tag + ">").line();
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      out.raw("<tr>");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          cell(tableCell);
        }
      }
      out.raw("</tr>").line();
    }
    out.raw("</" + tag + ">").line();
  }

  private void cell(TableCell cell) {
    // An empty heading would be announced as one.
    boolean heading = cell.isHeader() && cell.getFirstChild() != null;
    out.raw(heading ? "<th scope=\"col\"" : "<td").raw(alignment(cell)).raw(">");
    inline.children(cell);
    out.part();
    out.raw(heading ? "</th>" : "</td>");
  }

  private static String alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == null) {
      return "";
    }
    return switch (alignment) {
      case LEFT -> " class=\"align-left\"";
      case CENTER -> " class=\"align-center\"";
      case RIGHT -> " class=\"align-right\"";
    };
  }
}
