package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import java.util.List;

/**
 * A list of a document, which is criteria in one place and prose in another. It is read when it is
 * asked what it is, and reports to the findings that its document was read with: ask once, and on
 * the thread that these belong to.
 */
public final class ListBlock implements Block {
  private final org.commonmark.node.ListBlock list;
  private final RenderContext context;

  ListBlock(org.commonmark.node.ListBlock list, RenderContext context) {
    this.list = list;
    this.context = context;
  }

  /**
   * Its items, with what their attributes say. Items meant for an unclear audience are left out.
   */
  public List<Item> items() {
    return new ItemReader(context).items(list);
  }

  /** The list as prose. Items with an audience are reported and left out. */
  public Prose prose() {
    ProseWriter out = new ProseWriter();
    new BlockRenderer(context, out).whole(list);
    return out.isEmpty() ? Prose.EMPTY : out.prose(place(), context.origin());
  }

  @Override
  public Place place() {
    return context.place(list);
  }
}
