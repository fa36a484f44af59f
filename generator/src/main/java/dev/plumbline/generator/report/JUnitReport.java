package dev.plumbline.generator.report;

import dev.plumbline.generator.document.XmlDocument;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport.Printed;
import dev.plumbline.generator.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    XmlDocument xml = new XmlDocument();
    xml.start("testsuite")
        .attribute("name", "plumbline")
        .attribute("tests", cases.size())
        .attribute("failures", cases.stream().filter(JUnitCase::fails).count())
        .attribute("errors", 0)
        .attribute("skipped", cases.stream().filter(JUnitCase::skipped).count())
        .attribute("time", 0);
    cases.forEach(one -> one.write(xml));
    return xml.line(0).end().line(0).toText();
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
