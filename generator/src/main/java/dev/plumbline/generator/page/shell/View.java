package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.site.TermNotes;

/** What a template gets: all it prints, ready. */
public interface View extends TermNotes {
  /** What stands around the page's own content. */
  Frame frame();

  @Override
  default Object note(String id) {
    return frame().terms().note(id);
  }
}
