package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.site.TermNotes;

/** The data that a template prints as it is. */
public interface View extends TermNotes {
  /** The shell around the page's own content. */
  PageShell shell();

  @Override
  default Object note(String id) {
    return shell().terms().note(id);
  }
}
