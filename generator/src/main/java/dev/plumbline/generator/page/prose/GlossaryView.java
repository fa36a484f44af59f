package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * The glossary.
 *
 * @param entries sorted by term
 */
public record GlossaryView(PageShell shell, String title, List<Entry> entries) implements View {
  /**
   * A term.
   *
   * @param id of the element; contains a dot
   * @param aliases other ways to say it, joined by commas, or empty
   */
  public record Entry(String id, String term, String aliases, Markup definition) {}
}
