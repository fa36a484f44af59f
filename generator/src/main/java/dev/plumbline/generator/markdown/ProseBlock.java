package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.util.List;

/**
 * Prose between headings and lists: paragraphs, quotes, tables, code.
 *
 * @param bold lines of its paragraphs that look like headings
 */
public record ProseBlock(Prose prose, List<BoldLine> bold, Place place) implements Block {
  public ProseBlock {
    bold = List.copyOf(bold);
  }

  @Override
  public Prose readProse(Findings findings) {
    return prose;
  }
}
