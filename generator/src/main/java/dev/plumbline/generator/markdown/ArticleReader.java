package dev.plumbline.generator.markdown;

import dev.plumbline.generator.markdown.tree.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A reader of a text as an article, with its footnotes listed at the end. */
final class ArticleReader {
  private final RenderContext context;
  private final ListedFootnotes notes;
  private final List<Article.Part> parts = new ArrayList<>();
  private @Nullable HeadingBlock heading;
  private ProseWriter gathering = new ProseWriter();

  ArticleReader(RenderContext context, ListedFootnotes notes) {
    this.context = context;
    this.notes = notes;
  }

  Article read(Node root) {
    HeadingReader headings = new HeadingReader(context, root, true);
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading next) {
        flush();
        notes.enter(next.getLevel(), Attributed.ahead(next, context).audience());
        HeadingBlock block = headings.read(next);
        heading = headings.leavesOut() ? null : block;
      } else if (!headings.leavesOut()) {
        new BlockRenderer(context, gathering).whole(node);
      }
    }
    flush();
    notes.addTo(parts, context);
    return parts.isEmpty() ? Article.EMPTY : new Article(parts);
  }

  private void flush() {
    HeadingBlock head = heading;
    MarkdownText.Origin origin = context.origin();
    Prose prose = gathering.isEmpty() ? Prose.EMPTY : gathering.prose(origin.at(1, 1), origin);
    if (head != null) {
      add(new Article.Part(head.heading(), prose, head.attributes().audience()));
    } else if (!prose.isEmpty()) {
      add(new Article.Part(null, prose, null));
    }
    heading = null;
    gathering = new ProseWriter();
  }

  private void add(Article.Part part) {
    notes.endPart(parts.size());
    parts.add(part);
  }
}
