package dev.plumbline.generator;

import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a site are made from, by which those of the next site are told to be same.
 * Thread-safe.
 */
final class PageInputs {
  private final SiteContent content;
  private final Surroundings surroundings;
  private final @Nullable Map<String, FamilyInput> before;
  private final Map<String, FamilyInput> families = new ConcurrentHashMap<>();

  /**
   * The inputs of a site's pages.
   *
   * @param last those of the site before it, which take the place of equal ones, so that comparing
   *     them once is enough; absent for the first
   */
  PageInputs(SiteContent content, @Nullable PageInputs last) {
    this.content = content;
    Surroundings now = Surroundings.of(content);
    surroundings = last != null && last.surroundings.equals(now) ? last.surroundings : now;
    before = last == null ? null : Map.copyOf(last.families);
  }

  /** What each page is made from, by its address, but for those that may show anything. */
  Map<SitePath, Object> of(List<Page> pages) {
    Map<SitePath, Object> all = new HashMap<>();
    for (Page page : pages) {
      Object inputs = of(page);
      if (inputs != null) {
        all.put(page.path(), inputs);
      }
    }
    return all;
  }

  /** What a page is made from; absent where it may show anything. */
  @Nullable Object of(Page page) {
    Set<String> shown = page.families();
    return shown == null ? null : new Inputs(page.template(), surroundings, shown(shown));
  }

  private Map<String, Object> shown(Set<String> ids) {
    Map<String, Object> shown = new HashMap<>();
    ids.forEach(id -> shown.put(id, families.computeIfAbsent(id, this::family)));
    return shown;
  }

  private FamilyInput family(String id) {
    FamilyInput input = FamilyInput.of(content, content.framework().family(id).orElseThrow());
    FamilyInput known = before == null ? null : before.get(id);
    return known != null && known.equals(input) ? known : input;
  }

  /** What one page is made from. */
  private record Inputs(String template, Surroundings surroundings, Map<String, Object> families) {}
}
