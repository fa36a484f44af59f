package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownParser;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.tree.MarkdownTree;
import dev.plumbline.generator.markdown.tree.NodeSource;
import dev.plumbline.generator.markdown.written.TextRule;
import dev.plumbline.generator.markdown.written.WrittenTextReader;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A reader of Markdown. Immutable and thread-safe; the findings that a text is read with, and the
 * lists of its document, belong to one thread.
 *
 * <p>The result is safe to put into a page: raw HTML is text, and targets of links and images have
 * passed {@code LinkRule}. Slots hold plain text, which is escaped when they are filled.
 *
 * <p>A text that gives an audience where none can be honoured, or one that cannot be understood, is
 * reported and left out.
 */
public final class Markdown {
  private final MarkdownParser parser = new MarkdownParser();
  private final TermMatcher terms;
  private final AudienceNames audiences;
  private final TextRule form;

  /**
   * @param terms all spellings of each glossary term, the term itself and its aliases
   * @param audiences that attributes may name
   * @param form the rules about form for every text
   */
  public Markdown(List<List<String>> terms, AudienceNames audiences, TextRule form) {
    this.terms = new TermMatcher(terms);
    this.audiences = audiences;
    this.form = form;
  }

  /**
   * The block structure of a level's text. Footnotes stand where they are referred to, since a
   * criterion is shown on several pages.
   *
   * <p>An audience on a first-level heading is reported here. Callers must check the others:
   * outside of articles, they must report an audience on a heading below the third level and leave
   * out the heading with all below it.
   */
  public Document document(MarkdownText text, Findings findings) {
    Node root = parsed(text, true, findings);
    return new DocumentReader(inline(text, findings, root)).read(root);
  }

  /**
   * A page of prose. Footnotes are listed at the end of the last part; notes of parts with an
   * audience at the end of these. Links to and from notes have the targets {@code #fn.…} and {@code
   * #fnref.…}, which always exist.
   */
  public Article article(MarkdownText text, Findings findings) {
    Node root = parsed(text, false, findings);
    Place start = text.origin().at(1, 1);
    ListedFootnotes notes = new ListedFootnotes(new FootnoteDefinitions(root), start);
    RenderContext context =
        new RenderContext(new NodeSource(text, findings), terms, audiences, notes);
    return new ArticleReader(context, notes).read(root);
  }

  /**
   * Blocks that stand within a page's own structure: headings in them are low ones, without ids.
   */
  public Prose block(MarkdownText text, Findings findings) {
    Node root = parsed(text, false, findings);
    return blocks(root, inline(text, findings, root));
  }

  /** One sentence or so; blocks if the author wrote more than a paragraph. */
  public Prose inline(MarkdownText text, Findings findings) {
    return paragraph(text, findings, InlineRenderer::children);
  }

  /** The text of a heading: no terms are explained in it. */
  public Prose heading(MarkdownText text, Findings findings) {
    return paragraph(text, findings, (inline, only) -> inline.heading(only, null));
  }

  private Prose paragraph(
      MarkdownText text, Findings findings, BiConsumer<InlineRenderer, Paragraph> writing) {
    Node root = parsed(text, false, findings);
    RenderContext context = inline(text, findings, root);
    Paragraph only = onlyParagraph(root);
    if (only == null) {
      return blocks(root, context);
    }
    ProseWriter out = new ProseWriter();
    ProseWriter.Checkpoint checkpoint = out.checkpoint();
    writing.accept(new InlineRenderer(context, out), only);
    out.rollbackIfWithheld(checkpoint);
    return prose(out, context.textPlace(only), context);
  }

  /** A list's item: its first paragraph without block markup, then whatever else stands in it. */
  public Prose item(MarkdownText text, Findings findings) {
    Node root = parsed(text, false, findings);
    RenderContext context = inline(text, findings, root);
    ProseWriter out = new ProseWriter();
    ProseWriter.Checkpoint checkpoint = out.checkpoint();
    Node first = root.getFirstChild();
    boolean opening = first instanceof Paragraph;
    if (opening) {
      new InlineRenderer(context, out).children(first);
      out.trimEnd();
    }
    new BlockRenderer(context, out).siblings(opening ? first.getNext() : first);
    out.rollbackIfWithheld(checkpoint);
    return prose(out, context.textPlace(root), context);
  }

  private Node parsed(MarkdownText text, boolean asks, Findings findings) {
    MarkdownTree tree = parser.parse(text, findings);
    form.check(WrittenTextReader.read(tree, text, asks), findings);
    return tree.root();
  }

  private RenderContext inline(MarkdownText text, Findings findings, Node root) {
    NodeSource source = new NodeSource(text, findings);
    return new RenderContext(
        source, terms, audiences, new InlineFootnotes(new FootnoteDefinitions(root)));
  }

  private static Prose blocks(Node root, RenderContext context) {
    ProseWriter out = new ProseWriter();
    BlockRenderer renderer = new BlockRenderer(context, out);
    Place begin = context.textPlace(root);
    int leftOut = 7;
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      boolean goesOn = !(node instanceof Heading heading && heading.getLevel() <= leftOut);
      if (leftOut < 7 && goesOn) {
        continue;
      }
      boolean shown = renderer.whole(node);
      leftOut = !shown && node instanceof Heading heading ? heading.getLevel() : 7;
    }
    return prose(out, begin, context);
  }

  private static Prose prose(ProseWriter out, Place place, RenderContext context) {
    return out.isEmpty() ? Prose.EMPTY : out.prose(place, context.origin());
  }

  private static @Nullable Paragraph onlyParagraph(Node root) {
    Paragraph only = null;
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      boolean unseen =
          node instanceof FootnoteDefinition || node instanceof LinkReferenceDefinition;
      if (unseen) {
        continue;
      }
      if (only != null || !(node instanceof Paragraph paragraph)) {
        return null;
      }
      only = paragraph;
    }
    return only;
  }
}
