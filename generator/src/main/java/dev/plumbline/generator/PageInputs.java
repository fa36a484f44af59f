package dev.plumbline.generator;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pages of a site are made from, by which those of the next site are told to be same. */
final class PageInputs {
  private final Surroundings surroundings;
  private final Map<String, FamilyInput> families = new HashMap<>();

  /**
   * The inputs of a site's pages.
   *
   * @param last those of the site before it, which take the place of equal ones, so that comparing
   *     them once is enough; absent for the first
   */
  PageInputs(SiteContent content, @Nullable PageInputs last) {
    Surroundings now = Surroundings.of(content);
    surroundings = last != null && last.surroundings.equals(now) ? last.surroundings : now;
    for (Family family : content.framework().families()) {
      FamilyInput input = FamilyInput.of(content, family);
      FamilyInput before = last == null ? null : last.families.get(family.id());
      families.put(family.id(), input.equals(before) ? before : input);
    }
  }

  /** What each page is made from, by its address, but for those that may show anything. */
  Map<SitePath, Object> of(List<Page> pages) {
    Map<SitePath, Object> all = new HashMap<>();
    for (Page page : pages) {
      Set<String> shown = page.families();
      if (shown != null) {
        all.put(page.path(), new Inputs(page.template(), surroundings, shown(shown)));
      }
    }
    return all;
  }

  private Map<String, Object> shown(Set<String> ids) {
    Map<String, Object> shown = new HashMap<>();
    ids.forEach(id -> shown.put(id, families.get(id)));
    return shown;
  }

  /** What one page is made from. */
  private record Inputs(String template, Surroundings surroundings, Map<String, Object> families) {}
}
