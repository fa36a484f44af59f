package dev.plumbline.generator.preview;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The maker of the page of all findings. */
record FindingLists(NoteViews views) {
  FindingsView view(PreviewEdition edition) {
    SiteState state = edition.state();
    FindingReport report = state.report();
    List<FindingsView.Group> groups = new ArrayList<>();
    add(groups, "Errors", report, one -> counts(report, one, Severity.ERROR));
    add(groups, "Warnings", report, one -> counts(report, one, Severity.WARNING));
    add(groups, "Notes", report, one -> counts(report, one, Severity.NOTE));
    add(groups, "Accepted", report, one -> !report.counts(one));
    return new FindingsView(
        report.count(),
        state.failure(),
        state.good() == null ? null : "/" + edition.name().prefix(),
        groups);
  }

  private static boolean counts(FindingReport report, Finding finding, Severity severity) {
    return report.counts(finding) && finding.severity() == severity;
  }

  private void add(
      List<FindingsView.Group> groups,
      String title,
      FindingReport report,
      Predicate<Finding> belongs) {
    List<NoteView> notes =
        report.findings().stream().filter(belongs).map(one -> views.view(one, null)).toList();
    if (!notes.isEmpty()) {
      groups.add(new FindingsView.Group(title, notes));
    }
  }
}
