package dev.plumbline.generator.page;

import dev.plumbline.generator.site.Page;
import java.util.List;

/** A kind of page: which pages of it exist, and what each prints. */
interface PageKind {
  /** The pages of this kind, in reading order. */
  List<Page> pages(SiteContent edition);
}
