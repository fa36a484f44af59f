package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.AttributesNode;
import dev.plumbline.generator.markdown.tree.LiteralNode;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A renderer of the inline content of paragraphs, headings and cells. */
final class InlineRenderer {
  private final RenderContext context;
  private final ProseWriter out;
  private boolean inLink;
  private boolean inHeading;

  InlineRenderer(RenderContext context, ProseWriter out) {
    this.context = context;
    this.out = out;
  }

  /** The place where a node begins. */
  Place place(Node node) {
    return context.place(node);
  }

  void children(Node parent) {
    between(parent.getFirstChild(), null);
  }

  /** The text of a heading: no terms are explained in it. */
  void heading(Node heading, @Nullable Node end) {
    inHeading = true;
    between(heading.getFirstChild(), end);
    inHeading = false;
  }

  /** Siblings from {@code first} to before {@code end}; to the last where that is absent. */
  void between(@Nullable Node first, @Nullable Node end) {
    Node node = first;
    while (node != null && node != end) {
      if (node instanceof Text || node instanceof SoftLineBreak) {
        node = text(node, end);
      } else {
        single(node);
        node = node.getNext();
      }
    }
  }

  /** Writes a whole block as inline content: paragraphs one after the other, no lists. */
  void flattened(Node block) {
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child != block.getFirstChild()) {
        out.raw(" ");
      }
      if (child instanceof FencedCodeBlock code) {
        element("code", code, code.getLiteral().strip());
      } else if (child instanceof IndentedCodeBlock code) {
        element("code", code, code.getLiteral().strip());
      } else if (child instanceof HtmlBlock html) {
        RawHtml.write(html, html.getLiteral(), context, out);
      } else if (child instanceof Block && child.getFirstChild() instanceof Block) {
        flattened(child);
      } else {
        children(child);
      }
    }
  }

  /** Writes a run of text that goes over line ends as one, so that terms may; the node after. */
  private @Nullable Node text(Node first, @Nullable Node end) {
    RunningText run = new RunningText(context);
    Node node = first;
    while (node != end && (node instanceof Text || node instanceof SoftLineBreak)) {
      if (node instanceof Text text) {
        run.add(text);
      } else {
        run.lineEnd();
      }
      node = node.getNext();
    }
    terms(run);
    return node;
  }

  private void terms(RunningText run) {
    String text = run.text();
    boolean explained = !inLink && !inHeading && !context.terms().isEmpty();
    int from = 0;
    TermMatcher.Match match = explained ? context.terms().next(text, 0) : null;
    while (match != null) {
      run.write(from, match.start(), out);
      String used = text.substring(match.start(), match.end()).replace('\n', ' ');
      out.slot(new Slot.Term(match.term(), used));
      run.addPlainText(match.start(), match.end(), out);
      from = match.end();
      match = context.terms().next(text, from);
    }
    run.write(from, text.length(), out);
  }

  private void single(Node node) {
    if (node instanceof Emphasis) {
      wrapped("em", node);
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node);
    } else if (node instanceof Strikethrough) {
      wrapped("del", node);
    } else if (node instanceof org.commonmark.node.Code code) {
      element("code", code, code.getLiteral());
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof HardLineBreak) {
      out.raw("<br>\n").space();
    } else if (node instanceof HtmlInline html) {
      RawHtml.write(html, html.getLiteral(), context, out);
    } else if (node instanceof AttributesNode group) {
      group(group);
    } else if (node instanceof LiteralNode literal) {
      out.text(literal.source(), context.position(literal));
    } else if (node instanceof FootnoteReference note) {
      context.notes().reference(note.getLabel(), !inLink && !inHeading, this, out);
    } else if (!(node instanceof TaskListItemMarker)) {
      children(node);
    }
  }

  private void wrapped(String tag, Node node) {
    out.raw("<" + tag + ">");
    children(node);
    out.raw("</" + tag + ">");
  }

  private void element(String tag, Node node, String text) {
    out.quote();
    out.raw("<" + tag + ">").text(text, context.position(node)).raw("</" + tag + ">");
    out.endQuote();
  }

  private void group(AttributesNode group) {
    if (Attributed.forbids(group, context)) {
      out.withhold();
    } else {
      out.text(group.source(), context.position(group));
    }
  }

  private void link(Link link) {
    LinkRule.Refusal refusal = LinkRule.link(link.getDestination());
    if (refusal != null) {
      refuse(link, "The link to", link.getDestination(), refusal);
      children(link);
      return;
    }
    out.slot(
        new Slot.LinkStart(link.getDestination(), orEmpty(link.getTitle()), context.place(link)));
    boolean outer = inLink;
    inLink = true;
    if (link.getFirstChild() == null) {
      // A link without a text could neither be seen nor read aloud.
      out.text(link.getDestination(), context.position(link));
    } else {
      children(link);
    }
    inLink = outer;
    out.slot(new Slot.LinkEnd());
  }

  private void image(Image image) {
    String alt = AltText.of(image);
    LinkRule.Refusal refusal = LinkRule.image(image.getDestination());
    if (refusal != null) {
      refuse(image, "The image", image.getDestination(), refusal);
      out.text(alt, context.position(image));
      return;
    }
    String title = orEmpty(image.getTitle());
    out.slot(new Slot.Image(image.getDestination(), alt, title, context.place(image)));
    out.addPlainText(alt, context.position(image));
  }

  private void refuse(Node node, String what, String target, LinkRule.Refusal refusal) {
    String message = what + " \"" + PlainTextBuilder.fold(target) + "\" " + refusal.because() + ".";
    context.report(Code.DANGEROUS_LINK, node, message, refusal.hint());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
