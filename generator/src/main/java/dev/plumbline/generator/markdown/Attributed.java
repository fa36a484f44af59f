package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.Attributes;
import dev.plumbline.generator.markdown.tree.AttributesNode;
import dev.plumbline.generator.markdown.tree.AttributesReader;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/**
 * The inline content of a heading or an item, and what its trailing group says.
 *
 * @param end the first node that is not content; absent where all is
 * @param attributes empty where there are none
 * @param withheld whether nothing of it may be shown, because an audience was meant and not
 *     understood
 */
record Attributed(@Nullable Node end, Attributes attributes, boolean withheld) {
  private static final String PLACES =
      "only a family, level, page, second- or third-level heading, list item or example can have an"
          + " audience; to hide this text, move it under one of these.";

  /** Reads the group that ends a block, if there is one. */
  static Attributed of(Node block, RenderContext context) {
    Attributed attributed = read(block, context);
    String audience = attributed.attributes.audience();
    if (audience != null) {
      context.audiences().check(audience, attributed.attributes.place(), context.findings());
    }
    return attributed;
  }

  private static Attributed read(Node block, RenderContext context) {
    Attributes none = new Attributes(null, List.of(), null, context.textPlace(block));
    if (!(block.getLastChild() instanceof AttributesNode group && group.trailing())) {
      return new Attributed(null, none, false);
    }
    AttributesReader.Reading reading =
        AttributesReader.read(group.source(), context.place(group), context.findings());
    if (reading instanceof AttributesReader.Reading.Understood understood) {
      return new Attributed(contentEnd(group), understood.attributes(), false);
    }
    boolean withheld = reading instanceof AttributesReader.Reading.Malformed bad && bad.restricts();
    return new Attributed(null, none, withheld);
  }

  /** As {@link #of}, where an audience cannot be honoured: it is reported, the text withheld. */
  static Attributed ofOpen(Node block, RenderContext context) {
    Attributed attributed = read(block, context);
    if (attributed.attributes.audience() == null) {
      return attributed;
    }
    reportMisplaced(context, attributed.attributes.place());
    return new Attributed(attributed.end, attributed.attributes, true);
  }

  /** Whether a group in an unexpected place forbids showing the text around it. */
  static boolean forbids(AttributesNode group, RenderContext context) {
    if (!group.restricts()) {
      return false;
    }
    Place place = context.place(group);
    boolean wellFormed =
        !group.trailing()
            || AttributesReader.read(group.source(), place, context.findings())
                instanceof AttributesReader.Reading.Understood;
    if (wellFormed) {
      reportMisplaced(context, place);
    }
    return true;
  }

  /** The attributes of a heading, read ahead: nothing is reported. */
  static Attributes ahead(Node heading, RenderContext context) {
    return of(heading, context.reportingTo(new Findings())).attributes;
  }

  static void reportMisplaced(RenderContext context, Place place) {
    context
        .findings()
        .add(Code.MISPLACED_AUDIENCE, place, "An audience has no effect here.", PLACES);
  }

  private static Node contentEnd(AttributesNode group) {
    Node end = group;
    Node before = group.getPrevious();
    while (before instanceof SoftLineBreak || before instanceof HardLineBreak) {
      end = before;
      before = before.getPrevious();
    }
    return end;
  }
}
