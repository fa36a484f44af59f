package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.site.ContentAddresses;
import java.util.List;

/** Every rule about meaning, in the order of the reference. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new UnknownDimensionCheck(),
          new UnknownStageCheck(),
          new UnknownScaleCheck(),
          new UnknownStepCheck(),
          new UnknownActivityCheck(),
          new UnknownBandCheck(),
          new UnknownGroupCheck(),
          new UnknownSectionCheck(),
          new UnknownTrackCheck(),
          new UnknownFamilyCheck(),
          new UnknownLevelCheck(),
          new GradeTakenCheck(),
          new UnlistedGradeCheck(),
          new WeekNot100Check(),
          new MissingReasonCheck(),
          new OtherBandCheck(),
          new DimensionNotHereCheck(),
          new ExpectedAndNotCheck(),
          new MoveNowhereCheck(),
          new EmptyLevelCheck(),
          new PlaceholderLevelCheck(),
          new GapCheck(),
          new UnknownCodeCheck(),
          new SeverityOfErrorCheck(),
          new DeadLinkCheck(),
          new DeadFragmentCheck(),
          new MissingImageCheck(),
          new BadFormerlyCheck());

  private Checks() {}

  /**
   * Checks a framework, and then does with all findings what its owners decided: severities,
   * acceptances.
   *
   * @param soFar what was found before, while reading
   * @return all findings, those of before included, sorted by place
   */
  public static List<Finding> run(
      Framework framework, ContentAddresses addresses, List<Finding> soFar) {
    Subject subject = Subject.of(framework, addresses);
    Findings findings = new Findings();
    findings.addAll(soFar);
    ALL.forEach(check -> check.check(subject, findings));
    return new Decisions(subject).applied(findings.sorted());
  }
}
