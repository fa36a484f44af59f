package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.tree.Identifier;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** A renderer of paragraphs, lists, quotes, code and tables. */
final class BlockRenderer {
  private final RenderContext context;
  private final ProseWriter out;
  private final InlineRenderer inline;

  BlockRenderer(RenderContext context, ProseWriter out) {
    this.context = context;
    this.out = out;
    this.inline = new InlineRenderer(context, out);
  }

  InlineRenderer inline() {
    return inline;
  }

  /**
   * Writes a block that is in no other, or none of it if any part must not be shown; returns
   * whether it is shown.
   */
  boolean whole(Node block) {
    ProseWriter.Checkpoint checkpoint = out.checkpoint();
    int notes = context.notes().checkpoint();
    block(block);
    boolean taken = out.rollbackIfWithheld(checkpoint);
    if (taken) {
      context.notes().rollbackTo(notes);
    }
    return !taken;
  }

  /** Writes sibling blocks. */
  void siblings(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      block(node);
    }
  }

  void block(Node block) {
    if (block instanceof FootnoteDefinition || block instanceof LinkReferenceDefinition) {
      return;
    }
    out.line();
    if (block instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof org.commonmark.node.ListBlock list) {
      list(list);
    } else if (block instanceof Heading heading) {
      heading(heading);
    } else if (block instanceof BlockQuote quote) {
      quote(quote);
    } else if (block instanceof FencedCodeBlock code) {
      checkClosed(code);
      code(code, code.getLiteral(), language(code.getInfo()));
    } else if (block instanceof IndentedCodeBlock code) {
      code(code, code.getLiteral(), "");
    } else if (block instanceof HtmlBlock html) {
      out.raw("<p>");
      RawHtml.write(html, html.getLiteral(), context, out);
      out.raw("</p>");
    } else if (block instanceof ThematicBreak) {
      out.raw("<hr>");
    } else if (block instanceof TableBlock table) {
      new TableRenderer(out, inline).table(table);
    } else if (!(block instanceof TaskListItemMarker)) {
      siblings(block.getFirstChild());
    }
    out.line();
  }

  private void paragraph(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof org.commonmark.node.ListBlock list
            && list.isTight();
    out.raw(tight ? "" : "<p>");
    if (opensItem(paragraph)) {
      opening(paragraph, paragraph.getPrevious() instanceof TaskListItemMarker task ? task : null);
    } else {
      inline.children(paragraph);
    }
    out.raw(tight ? "" : "</p>");
  }

  private static boolean opensItem(Paragraph paragraph) {
    Node previous = paragraph.getPrevious();
    return paragraph.getParent() instanceof ListItem
        && (previous == null || previous instanceof TaskListItemMarker);
  }

  /** An item's first paragraph. */
  private void opening(Paragraph paragraph, @Nullable TaskListItemMarker task) {
    Attributed attributed = Attributed.ofOpen(paragraph, context);
    if (attributed.withheld()) {
      out.withhold();
    }
    if (task != null) {
      out.raw("<label><input type=\"checkbox\" disabled")
          .raw(task.isChecked() ? " checked> " : "> ");
    }
    inline.between(paragraph.getFirstChild(), attributed.end());
    out.trimEnd();
    out.raw(task != null ? "</label>" : "");
  }

  private void list(org.commonmark.node.ListBlock list) {
    boolean ordered = list instanceof OrderedList;
    out.raw(ordered ? "<ol" + start((OrderedList) list) + ">" : "<ul>").line();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item);
    }
    out.raw(ordered ? "</ol>" : "</ul>");
  }

  private static String start(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null || number == 1 ? "" : " start=\"" + number + "\"";
  }

  private void item(Node item) {
    ProseWriter.Checkpoint checkpoint = out.checkpoint();
    int notes = context.notes().checkpoint();
    boolean task = item.getFirstChild() instanceof TaskListItemMarker;
    out.raw(task ? "<li class=\"task\">" : "<li>");
    itemContent(item);
    out.trimEnd();
    out.raw("</li>").line();
    if (out.rollbackIfWithheld(checkpoint)) {
      context.notes().rollbackTo(notes);
    }
  }

  private void itemContent(Node item) {
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph && opensItem(paragraph)) {
        paragraph(paragraph);
      } else if (!(node instanceof TaskListItemMarker)) {
        block(node);
      }
    }
  }

  /** Writes a heading where no section can begin: three levels below the written one. */
  private void heading(Heading heading) {
    Attributed attributed = Attributed.ofOpen(heading, context);
    if (attributed.withheld()) {
      out.withhold();
    }
    String tag = "h" + Math.min(heading.getLevel() + 3, 6);
    out.raw("<" + tag + ">");
    inline.heading(heading, attributed.end());
    out.trimEnd();
    out.raw("</" + tag + ">");
  }

  private void quote(BlockQuote quote) {
    Alert alert = Alert.of(quote);
    if (alert == null) {
      out.quote();
      out.raw("<blockquote>");
      siblings(quote.getFirstChild());
      out.raw("</blockquote>");
      out.endQuote();
      return;
    }
    out.raw("<div class=\"alert alert-" + alert.kind() + "\" role=\"note\">").line();
    out.raw("<p class=\"alert-label\">").slot(new Slot.Word("alert." + alert.kind()));
    out.raw("</p>").line();
    if (alert.text() != null) {
      out.raw("<p>");
      inline.between(alert.text(), null);
      out.raw("</p>");
    }
    siblings(alert.opening().getNext());
    out.raw("</div>");
  }

  /** Reports code without an end, which would include all that follows, headings and items too. */
  private void checkClosed(FencedCodeBlock code) {
    if (code.getClosingFenceLength() == null) {
      context.report(
          Code.UNCLOSED_CODE,
          code,
          "This code block is not closed, so everything after it counts as code.",
          "write the same characters on a line of their own where it ends, or remove them here.");
    }
  }

  private void code(Node node, String literal, String language) {
    out.quote();
    out.raw("<pre><code");
    if (!language.isEmpty()) {
      out.raw(" class=\"language-" + language + "\"");
    }
    out.raw(">").text(literal, context.position(node)).raw("</code></pre>");
    out.endQuote();
  }

  /** The language that a fence names, if it is one by its looks. */
  private static String language(@Nullable String info) {
    if (info == null) {
      return "";
    }
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      if (!Identifier.isPart(info.charAt(end++))) {
        return "";
      }
    }
    return info.substring(0, end);
  }
}
