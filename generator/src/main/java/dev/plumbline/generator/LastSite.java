package dev.plumbline.generator;

import dev.plumbline.generator.kept.SiteFiles;
import dev.plumbline.generator.output.SiteFolder;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The site that a session made last. */
final class LastSite {
  private final GenerateRequest request;
  private final SitePlan plan;
  private final SiteFiles files;

  /** Made on demand: most programs make a site once. */
  private @Nullable PageInputs inputs;

  /**
   * @param inputs what its pages were made from, if that is known already
   * @param files the files that it left in its folder
   */
  LastSite(GenerateRequest request, SitePlan plan, @Nullable PageInputs inputs, SiteFiles files) {
    this.request = request;
    this.plan = plan;
    this.inputs = inputs;
    this.files = files;
  }

  /** Whether it was made for a request, and stands in the folder as it was left. */
  boolean stands(GenerateRequest wanted, SiteFolder folder) throws IOException {
    return request.equals(wanted) && files.equals(SiteFiles.of(folder.files()));
  }

  /** What its pages were made from. */
  PageInputs inputs() {
    PageInputs known = inputs;
    if (known == null) {
      known = new PageInputs(plan.content(), null);
      inputs = known;
    }
    return known;
  }

  /** Its pages that a site with other inputs has as well. */
  Set<SitePath> same(PageInputs others, List<Page> pages) {
    Map<SitePath, Object> before = inputs().of(plan.pages());
    return others.of(pages).entrySet().stream()
        .filter(page -> page.getValue().equals(before.get(page.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
