package dev.plumbline.generator.preview;

import dev.plumbline.generator.SiteOnDemand;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of the files that a page is made from, and of those of the levels that it shows.
 *
 * @param mildest findings milder than this stand in the list only
 */
record PageFindings(NoteViews views, Severity mildest) {
  /**
   * The findings, each with the address of what it is about.
   *
   * @param prefix of the edition
   * @param site the files as they are now
   * @param page its path
   */
  List<NoteView> of(String prefix, SiteOnDemand site, String page) {
    PageParts parts = PageParts.of(site.framework(), page);
    Set<String> files = sources(site, page);
    FindingReport report = site.report();
    List<NoteView> notes = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (report.counts(finding)
          && finding.severity().atLeast(mildest)
          && (parts.show(finding.place()) || files.contains(finding.place().path()))) {
        String anchor =
            parts.at(finding.place()).map(address -> "/" + prefix + address).orElse(null);
        notes.add(views.view(finding, anchor));
      }
    }
    return notes;
  }

  /** The file that the page begins in, and that of its introduction. */
  private static Set<String> sources(SiteOnDemand site, String page) {
    Set<String> files = new HashSet<>();
    site.source(page).ifPresent(place -> files.add(place.path()));
    if (page.equals(Addresses.HOME.value())) {
      files.add("index.md");
    }
    for (Family family : site.framework().families()) {
      if (page.equals(Addresses.family(family.id()).value())) {
        files.add("families/" + family.id() + "/index.md");
      }
    }
    return files;
  }
}
