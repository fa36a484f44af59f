package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport.Printed;
import dev.plumbline.generator.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Findings as the XML in which build servers read the results of tests: one case for each rule and
 * file that has any. A case fails where one of its findings fails the run; it is skipped where all
 * are accepted or known. Where nothing was found one case passes, so that the suite is not empty.
 */
final class JUnitReport {
  private JUnitReport() {}

  static String text(ReportedRun run) {
    List<JUnitCase> cases = cases(run);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        String.format(
            Locale.ROOT,
            "<testsuite name=\"plumbline\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\" time=\"0\">\n",
            cases.size(),
            cases.stream().filter(JUnitCase::fails).count(),
            cases.stream().filter(JUnitCase::skipped).count()));
    cases.forEach(one -> one.append(xml));
    return xml.append("</testsuite>\n").toString();
  }

  private static List<JUnitCase> cases(ReportedRun run) {
    Map<String, List<Printed>> groups = new LinkedHashMap<>();
    for (Printed printed : run.report().printed(Severity.NOTE, run.folder(), true)) {
      Finding finding = printed.finding();
      groups
          .computeIfAbsent(finding.code() + " " + run.path(finding), key -> new ArrayList<>())
          .add(printed);
    }
    if (groups.isEmpty()) {
      return List.of(new JUnitCase(run, "content", "nothing to find", List.of()));
    }
    return groups.values().stream().map(group -> aCase(run, group)).toList();
  }

  private static JUnitCase aCase(ReportedRun run, List<Printed> group) {
    Finding first = group.get(0).finding();
    return new JUnitCase(run, run.path(first), first.code().id(), group);
  }
}
