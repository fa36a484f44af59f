package dev.plumbline.generator.preview;

import dev.plumbline.generator.SiteOnDemand;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import java.util.Locale;

/** The maker of what the preview adds to a page. */
record BarViews(Editions editions, PageFindings findings) {
  private static final int MOST_ERRORS = 5;

  BarView view(PreviewEdition edition, String page) {
    SiteState state = edition.state();
    String prefix = edition.name().prefix();
    SiteOnDemand latest = state.latest();
    List<NoteView> here = latest == null ? List.of() : findings.of(prefix, latest, page);
    List<NoteView> errors = state.isCurrent() ? List.of() : errors(state.report());
    return new BarView(
        state(state, here.isEmpty()),
        sentence(state, here.size()),
        state.failure(),
        errors,
        here,
        counted(state.report()),
        "/" + prefix + PreviewAddresses.FINDINGS,
        "/" + prefix + PreviewAddresses.CHANGES,
        edition.name().title(),
        editions(prefix, page));
  }

  private static String state(SiteState state, boolean isClean) {
    if (!state.isCurrent()) {
      return "old";
    }
    return isClean ? "current" : "noted";
  }

  private List<NoteView> errors(FindingReport report) {
    return report.findings().stream()
        .filter(one -> report.counts(one) && one.severity() == Severity.ERROR)
        .limit(MOST_ERRORS)
        .map(one -> findings.views().view(one, null))
        .toList();
  }

  private static String counted(FindingReport report) {
    long count = report.findings().stream().filter(report::counts).count();
    if (count == 0) {
      return "No findings";
    }
    return count == 1
        ? "1 finding in all"
        : String.format(Locale.ROOT, "%d findings in all", count);
  }

  private static String sentence(SiteState state, int here) {
    if (!state.isCurrent()) {
      return state.good() == null ? "No page yet" : "Not up to date";
    }
    return switch (here) {
      case 0 -> "Up to date";
      case 1 -> "1 finding on this page";
      default -> String.format(Locale.ROOT, "%d findings on this page", here);
    };
  }

  private List<BarView.EditionView> editions(String current, String page) {
    List<EditionName> names = editions.names();
    return names.size() < 2
        ? List.of()
        : names.stream()
            .map(
                name ->
                    new BarView.EditionView(
                        name.title(), "/" + name.prefix() + page, name.prefix().equals(current)))
            .toList();
  }
}
