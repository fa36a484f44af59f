package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.site.Page;
import java.util.List;

/** A kind of page: which pages of it exist, and what each prints. */
public interface PageKind {
  /** The pages of this kind, in reading order. */
  List<Page> pages(SiteContent content);
}
