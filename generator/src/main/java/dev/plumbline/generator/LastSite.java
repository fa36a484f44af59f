package dev.plumbline.generator;

import dev.plumbline.generator.kept.SiteFiles;
import dev.plumbline.generator.output.SiteFolder;
import dev.plumbline.generator.site.SitePath;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The site that a session made last.
 *
 * @param theme the state of the files of its theme
 * @param files the files that it left in its folder
 */
record LastSite(GenerateRequest request, SitePlan plan, String theme, SiteFiles files) {
  /** Whether it was made for a request by the same theme, and stands as it was left. */
  boolean stands(GenerateRequest wanted, String wantedTheme, SiteFolder folder) throws IOException {
    return request.equals(wanted)
        && theme.equals(wantedTheme)
        && files.equals(SiteFiles.of(folder.files()));
  }

  /** Its pages that another site has as well, because they are made from the same. */
  Set<SitePath> samePages(SitePlan other) {
    PageInputs inputs = new PageInputs(plan.content(), null);
    Map<SitePath, Object> before = inputs.of(plan.pages());
    Map<SitePath, Object> now = new PageInputs(other.content(), inputs).of(other.pages());
    return now.entrySet().stream()
        .filter(page -> page.getValue().equals(before.get(page.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
