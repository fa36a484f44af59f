package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.KnownCodes;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.style.Style;
import dev.plumbline.generator.style.StyleCache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about the meaning of content, in the order of the reference. */
public final class Checks {
  private static final List<Rule<CheckContext>> ALL =
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
          new UnlistedGradeCheck(),
          new EmptyFamilyCheck(),
          new EmptyLevelCheck(),
          new GapCheck(),
          new DeadFragmentCheck(),
          new UnknownFamilyCheck(),
          new UnknownLevelCheck(),
          new GradeTakenCheck(),
          new DuplicateCodeCheck(),
          new DuplicateMoveCheck(),
          new WeekNot100Check(),
          new MissingReasonCheck(),
          new OtherBandCheck(),
          new LowContrastCheck(),
          new TooLongToPrintCheck(),
          new DimensionNotHereCheck(),
          new ExpectedAndNotCheck(),
          new MoveNowhereCheck(),
          new MoveAgainstGradeCheck(),
          new LowerThanBeforeCheck(),
          new PlaceholderLevelCheck(),
          new UnknownCodeCheck(),
          new SeverityOfErrorCheck(),
          new DeadLinkCheck(),
          new MissingImageCheck(),
          new BadFormerlyCheck());

  private Checks() {}

  /**
   * Checks a framework, applies the owners' severities and acceptances to all findings, and drops
   * those that follow from another finding.
   *
   * @param parity the results of the rules of parity
   * @param style the results of the rules of style before the last edit; absent where there was
   *     none
   * @param soFar the findings of the stages before this one
   * @param others the rules that are not Plumbline's own
   * @return all findings, sorted
   */
  public static List<Finding> run(
      Framework framework,
      ContentAddresses addresses,
      Parity parity,
      @Nullable StyleCache style,
      List<Finding> soFar,
      List<? extends Check> others) {
    KnownCodes codes = new KnownCodes(others.stream().map(Rule::code).toList());
    CheckContext context = CheckContext.of(framework, addresses, codes);
    Findings findings = new Findings();
    findings.addAll(soFar);
    ALL.forEach(rule -> findings.check(rule, context));
    findings.addAll(parity.findings());
    findings.addAll(parity.untested());
    findings.addAll(Style.findings(framework, style));
    others.forEach(rule -> findings.check(rule, context));
    List<Finding> told = ConsequenceFilter.told(new Decisions(context).applied(findings.sorted()));
    return new CoveredFindingFilter(framework).of(told);
  }
}
