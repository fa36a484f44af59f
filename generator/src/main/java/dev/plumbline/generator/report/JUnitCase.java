package dev.plumbline.generator.report;

import dev.plumbline.generator.document.XmlDocument;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport.Printed;
import dev.plumbline.generator.inert.InertText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case of the suite: the findings of one rule in one file.
 *
 * @param className the file, by which build servers group cases
 * @param name the rule
 * @param group the findings, with their texts
 */
record JUnitCase(ReportedRun run, String className, String name, List<Printed> group) {
  JUnitCase {
    group = List.copyOf(group);
  }

  boolean fails() {
    return group.stream().anyMatch(printed -> run.fails(printed.finding()));
  }

  boolean skipped() {
    return !group.isEmpty()
        && group.stream().noneMatch(printed -> run.report().counts(printed.finding()));
  }

  /** The case as an element, on lines of its own. */
  void write(XmlDocument xml) {
    xml.line(2);
    if (group.isEmpty()) {
      attributes(xml.empty("testcase"));
    } else {
      attributes(xml.start("testcase"));
      result(xml.line(4));
      xml.line(2).end();
    }
  }

  private void attributes(XmlDocument xml) {
    xml.attribute("classname", InertText.of(className))
        .attribute("name", InertText.of(name))
        .attribute("time", 0);
  }

  private void result(XmlDocument xml) {
    if (fails()) {
      List<Printed> failing = group.stream().filter(p -> run.fails(p.finding())).toList();
      xml.start("failure")
          .attribute("message", InertText.of(summary(failing)))
          .attribute("type", failing.get(0).finding().severity().word());
    } else {
      if (skipped()) {
        xml.empty("skipped").attribute("message", InertText.of(reason())).line(4);
      }
      xml.start("system-out");
    }
    xml.text(texts(group)).end();
  }

  private static String summary(List<Printed> failing) {
    String first = failing.get(0).finding().message();
    return failing.size() == 1 ? first : first + " And " + (failing.size() - 1) + " more.";
  }

  private String reason() {
    return group.stream()
        .map(printed -> reason(printed.finding()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String reason(Finding finding) {
    String accepted = finding.accepted();
    return accepted == null ? "Known from the baseline." : "Accepted: " + accepted;
  }

  private static String texts(List<Printed> group) {
    return group.stream().map(Printed::text).collect(Collectors.joining("\n\n"));
  }
}
