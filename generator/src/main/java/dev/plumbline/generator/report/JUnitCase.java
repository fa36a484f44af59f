package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport.Printed;
import dev.plumbline.generator.inert.InertText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case of the suite: what one rule found in one file.
 *
 * @param className what build servers group cases by: the file
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

  void append(StringBuilder xml) {
    xml.append("  <testcase classname=\"").append(attribute(className));
    xml.append("\" name=\"").append(attribute(name)).append("\" time=\"0\"");
    if (group.isEmpty()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n");
    appendResult(xml);
    xml.append("  </testcase>\n");
  }

  private void appendResult(StringBuilder xml) {
    if (fails()) {
      List<Printed> failing = group.stream().filter(p -> run.fails(p.finding())).toList();
      xml.append("    <failure message=\"").append(attribute(summary(failing)));
      xml.append("\" type=\"").append(failing.get(0).finding().severity().word()).append("\">");
      xml.append(content(texts(group))).append("</failure>\n");
    } else {
      if (skipped()) {
        xml.append("    <skipped message=\"").append(attribute(reason())).append("\"/>\n");
      }
      xml.append("    <system-out>").append(content(texts(group))).append("</system-out>\n");
    }
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

  private static String attribute(String text) {
    return content(InertText.of(text)).replace("\"", "&quot;");
  }

  /** What XML cannot hold is written by its code already. */
  private static String content(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        // Not only "]]>" must not stand there: no ">" is escaped too often.
        .replace(">", "&gt;");
  }
}
