package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with headings.
 *
 * @param parts in reading order
 */
public record ArticleView(List<Part> parts) {
  /**
   * A heading and the text below it.
   *
   * @param heading absent where the text begins without one
   */
  public record Part(@Nullable Heading heading, Markup prose) {}

  /**
   * A heading.
   *
   * @param level 2 to 6, fitted to the page
   * @param id of the element
   * @param label the heading as plain text
   */
  public record Heading(int level, String id, Markup text, String label) {}
}
