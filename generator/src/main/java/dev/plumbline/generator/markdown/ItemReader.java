package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** A reader of the items of a list, and of the items in these as their examples. */
final class ItemReader {
  private final RenderContext context;

  ItemReader(RenderContext context) {
    this.context = context;
  }

  /** The items of a list that may be shown to a known audience. */
  List<Item> items(org.commonmark.node.ListBlock list) {
    List<Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      Item item = node instanceof ListItem listItem ? item(listItem) : null;
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private @Nullable Item item(ListItem node) {
    Node opening = opening(node);
    Attributed attributed = Attributed.of(opening == null ? node : opening, context);
    ProseWriter text = new ProseWriter();
    ProseWriter detail = new ProseWriter();
    List<ItemExample> examples = new ArrayList<>();
    openingText(opening, attributed, text);
    new NestedAttributes(context).report(node);
    BlockRenderer details = new BlockRenderer(context, detail);
    for (Node child = afterOpening(node, opening); child != null; child = child.getNext()) {
      if (child instanceof org.commonmark.node.ListBlock list) {
        examples(list, examples);
      } else {
        details.block(child);
      }
    }
    boolean taken = text.withheld() || detail.withheld();
    Place place = place(opening, node);
    return taken || attributed.withheld()
        ? null
        : new Item(
            prose(text, place),
            prose(detail, place(afterOpening(node, opening), node)),
            examples,
            attributed.attributes(),
            place);
  }

  private void examples(org.commonmark.node.ListBlock list, List<ItemExample> into) {
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      ItemExample example = node instanceof ListItem item ? example(item) : null;
      if (example != null) {
        into.add(example);
      }
    }
  }

  private @Nullable ItemExample example(ListItem node) {
    Node opening = opening(node);
    Attributed attributed = Attributed.of(opening == null ? node : opening, context);
    ProseWriter text = new ProseWriter();
    openingText(opening, attributed, text);
    new BlockRenderer(context, text).siblings(afterOpening(node, opening));
    boolean taken = text.withheld();
    Place place = place(opening, node);
    return taken || attributed.withheld()
        ? null
        : new ItemExample(prose(text, place), attributed.attributes(), place);
  }

  private void openingText(@Nullable Node opening, Attributed attributed, ProseWriter out) {
    if (opening != null && !attributed.withheld()) {
      new InlineRenderer(context, out).between(opening.getFirstChild(), attributed.end());
      out.trimEnd();
    }
  }

  /** The paragraph or heading that an item begins with. */
  private static @Nullable Node opening(ListItem item) {
    Node first = item.getFirstChild();
    Node content = first instanceof TaskListItemMarker ? first.getNext() : first;
    return content instanceof Paragraph || content instanceof Heading ? content : null;
  }

  private static @Nullable Node afterOpening(ListItem item, @Nullable Node opening) {
    return opening == null ? item.getFirstChild() : opening.getNext();
  }

  private Prose prose(ProseWriter out, Place place) {
    return out.isEmpty() ? Prose.EMPTY : out.prose(place, context.origin());
  }

  private Place place(@Nullable Node begin, ListItem item) {
    return begin == null ? context.place(item) : context.textPlace(begin);
  }
}
