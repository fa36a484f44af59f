package dev.plumbline.generator.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that authors may write, as a tree. Safe over threads. */
final class MarkdownParser {
  /** Deeper blocks would overflow the stack; nobody writes, or could read, a tenth of it. */
  private static final int DEEPEST = 100;

  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListItemsExtension.create(),
                  FootnotesExtension.create(),
                  AutolinkExtension.create()))
          .customInlineContentParserFactory(new AttributesScanner.Factory())
          .customInlineContentParserFactory(new DelimiterLimit.Factory())
          .linkProcessor(new ImageLimit())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  Node parse(String text) {
    return parser.parse(text);
  }
}
