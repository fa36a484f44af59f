package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.SeveritySetting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the owners decided about findings: severities, and acceptances with their reasons. */
final class Decisions {
  private final Map<Code, Optional<Severity>> severities = new EnumMap<>(Code.class);
  private final Acceptances acceptances;

  Decisions(Subject subject) {
    for (SeveritySetting setting : subject.framework().severity()) {
      Code.of(setting.code().id())
          .filter(code -> code.severity() != Severity.ERROR)
          .ifPresent(code -> severities.put(code, Optional.ofNullable(setting.severity())));
    }
    acceptances = new Acceptances(subject);
  }

  /** The findings as decided, and those about decisions that change nothing. */
  List<Finding> applied(List<Finding> found) {
    Findings decided = new Findings();
    for (Finding finding : found) {
      weighed(finding).map(acceptances::judged).ifPresent(decided::add);
    }
    for (Finding unused : new UnusedAcceptCheck().check(acceptances.unused())) {
      weighed(unused).ifPresent(decided::add);
    }
    return decided.sorted();
  }

  /** With the severity that the owners gave it; absent where they turned it off. */
  private Optional<Finding> weighed(Finding finding) {
    Optional<Severity> severity = severities.get(finding.code());
    return severity == null ? Optional.of(finding) : severity.map(finding::withSeverity);
  }
}
