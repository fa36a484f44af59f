package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param aliases other names for it, as a phrase; absent where there are none
   */
  public record Entry(String id, String term, @Nullable String aliases, Markup definition) {}
}
