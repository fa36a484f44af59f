package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.util.List;

/**
 * A list of a document, which is criteria in one place and prose in another. The two have different
 * problems, so the list is read once its use is known.
 */
public final class ListBlock implements Block {
  private final org.commonmark.node.ListBlock list;
  private final RenderContext context;

  ListBlock(org.commonmark.node.ListBlock list, RenderContext context) {
    this.list = list;
    this.context = context;
  }

  /**
   * The items, with their attributes. Items for an audience that is not understood are left out.
   *
   * @param findings receives the problems of the list as items
   */
  public List<Item> readItems(Findings findings) {
    return new ItemReader(context.reportingTo(findings)).items(list);
  }

  @Override
  public Prose readProse(Findings findings) {
    ProseWriter out = new ProseWriter();
    new BlockRenderer(context.reportingTo(findings), out).whole(list);
    return out.isEmpty() ? Prose.EMPTY : out.prose(place(), context.origin());
  }

  @Override
  public Place place() {
    return context.place(list);
  }
}
