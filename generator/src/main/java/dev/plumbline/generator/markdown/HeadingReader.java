package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.tree.Attributes;
import dev.plumbline.generator.markdown.tree.Identifier;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A reader of the headings of one text, in order. Where the audience of one cannot be understood or
 * honoured, it is left out with everything below it.
 */
final class HeadingReader {
  private static final int NONE = 7;

  private final RenderContext context;
  private final Slugs slugs = new Slugs();
  private final Set<Node> repeated = new HashSet<>();
  private final boolean audienceOnFirstLevel;
  private int leftOut = NONE;

  HeadingReader(RenderContext context, Node root, boolean audienceOnFirstLevel) {
    this.context = context;
    this.audienceOnFirstLevel = audienceOnFirstLevel;
    reserveIds(root);
  }

  /** Whether the current position is below a heading that is left out. */
  boolean leavesOut() {
    return leftOut != NONE;
  }

  /** The next heading, to be used only if {@link #leavesOut} denies it. */
  HeadingBlock read(Heading heading) {
    ProseWriter out = new ProseWriter();
    int notes = context.notes().checkpoint();
    boolean below = heading.getLevel() > leftOut;
    Attributed attributed =
        heading.getLevel() == 1 && !audienceOnFirstLevel
            ? Attributed.ofOpen(heading, context)
            : Attributed.of(heading, context);
    new InlineRenderer(context, out).heading(heading, attributed.end());
    boolean taken = out.withheld() || attributed.withheld();
    if (!below) {
      leftOut = taken ? heading.getLevel() : NONE;
    }
    if (leavesOut()) {
      context.notes().rollbackTo(notes);
    }
    Prose text = out.prose(context.textPlace(heading), context.origin());
    return block(heading, text, attributed.attributes());
  }

  private HeadingBlock block(Heading heading, Prose text, Attributes attributes) {
    String name = named(text.plain());
    String id = attributes.id();
    boolean own = id != null && !repeated.contains(heading);
    if (id != null && !own) {
      context.report(
          Code.DUPLICATE_ID,
          heading,
          "The id \"" + id + "\" is used by two headings of this text.",
          "give each heading an id of its own.");
    }
    String fragment = own && id != null ? id : slugs.next(id == null ? text.plain() : id);
    return new HeadingBlock(heading.getLevel(), name, text, fragment, attributes, text.place());
  }

  /** An id that lacks its sign is no part of the name, though readers see it. */
  private static String named(String plain) {
    int brace = plain.lastIndexOf(" {");
    boolean bare =
        brace > 0
            && plain.endsWith("}")
            && Identifier.isValid(plain.substring(brace + 2, plain.length() - 1));
    return bare ? plain.substring(0, brace) : plain;
  }

  /** Reserves the authors' own ids before any are generated, because they must not change. */
  private void reserveIds(Node root) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        String id = Attributed.ahead(node, context).id();
        if (id != null && !slugs.reserve(id)) {
          repeated.add(node);
        }
      }
    }
  }
}
