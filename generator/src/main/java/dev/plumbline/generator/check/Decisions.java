package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.model.SeveritySetting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The owners' decisions about findings: severities, and acceptances with their reasons. */
final class Decisions {
  private final Map<RuleCode, SeveritySetting> settings = new HashMap<>();
  private final Acceptances acceptances;

  Decisions(CheckContext context) {
    for (RuleCode code : context.codes().all()) {
      context
          .framework()
          .settings()
          .setting(code)
          .ifPresent(setting -> settings.put(code, setting));
    }
    acceptances = new Acceptances(context);
  }

  /** The findings with the decisions applied, and findings about decisions without effect. */
  List<Finding> applied(List<Finding> found) {
    Findings decided = new Findings();
    for (Finding finding : found) {
      weighed(finding).map(acceptances::judged).ifPresent(decided::add);
    }
    for (Finding unused : Findings.of(new UnusedAcceptCheck(), acceptances).sorted()) {
      weighed(unused).ifPresent(decided::add);
    }
    return decided.sorted();
  }

  /** The finding with the severity that the framework gives its rule; absent if the rule is off. */
  private Optional<Finding> weighed(Finding finding) {
    SeveritySetting setting = settings.get(finding.code());
    return setting == null
        ? Optional.of(finding)
        : Optional.ofNullable(setting.severity()).map(finding::withSeverity);
  }
}
