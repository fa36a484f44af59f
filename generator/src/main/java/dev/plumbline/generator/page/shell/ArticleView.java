package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;

/**
 * A text with headings.
 *
 * @param parts in reading order
 */
public record ArticleView(List<Part> parts) {
  /**
   * A heading and what follows it.
   *
   * @param level 2 to 6, fitted to the page; 0 where there is no heading
   * @param id the heading's id
   * @param label the heading as plain text
   */
  public record Part(int level, String id, Markup heading, String label, Markup prose) {}
}
