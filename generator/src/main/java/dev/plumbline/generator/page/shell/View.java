package dev.plumbline.generator.page.shell;

/** What a template gets: all it prints, ready. */
public interface View {
  /** What stands around the page's own content. */
  PageShell shell();
}
