package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A parser of the Markdown that authors may write. Thread-safe. */
public final class MarkdownParser {
  /**
   * The deepest nesting of blocks: more would overflow the stack, and no readable text has a tenth
   * of it.
   */
  private static final int DEEPEST = 100;

  private static final String HINT =
      "split the table over several pages, or offer it as a workbook in assets/. Each row is"
          + " filled up to the number of cells of the first row.";

  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListItemsExtension.create(),
                  FootnotesExtension.create(),
                  AutolinkExtension.create()))
          .customBlockParserFactory(new RemarkParser.Factory())
          .customInlineContentParserFactory(new AttributesScanner.Factory())
          .customInlineContentParserFactory(new DelimiterLimit.Factory())
          .linkProcessor(new ImageLimit())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  /** The tree of a text, without tables that are too large. */
  public MarkdownTree parse(MarkdownText text, Findings findings) {
    Node root = parsed(text, findings);
    NodeSource source = new NodeSource(text, findings);
    new EscapedTasks(source).restore(root);
    List<SourceSpan> remarks = new RemarkRemoval(source).from(root);
    new EmptyItems(source).takeOut(root);
    new UnusedFootnotes(source).report(root);
    return new MarkdownTree(root, remarks);
  }

  private Node parsed(MarkdownText text, Findings findings) {
    TableLimit.Bounded bounded = TableLimit.bounded(text.text());
    if (bounded.leftOut() > 0) {
      findings.add(
          Code.TABLE_TOO_LARGE,
          text.origin().at(bounded.leftOut(), 1),
          "With this table, the tables in this text have more than " + TableLimit.MOST + " cells.",
          HINT);
    }
    return parser.parse(bounded.text());
  }
}
