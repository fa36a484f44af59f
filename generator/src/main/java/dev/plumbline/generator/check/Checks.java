package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.style.Style;
import java.util.List;
import java.util.Set;

/** Every rule about meaning. */
public final class Checks {
  /** Those that need every name in framework.yaml: also a heading means nothing without it. */
  private static final List<Check> OF_NAMES =
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
          new EmptyLevelCheck(),
          new GapCheck(),
          new DeadFragmentCheck());

  private static final List<Check> OF_MEANING =
      List.of(
          new UnknownFamilyCheck(),
          new UnknownLevelCheck(),
          new GradeTakenCheck(),
          new WeekNot100Check(),
          new MissingReasonCheck(),
          new OtherBandCheck(),
          new LowContrastCheck(),
          new TooLongToPrintCheck(),
          new DimensionNotHereCheck(),
          new ExpectedAndNotCheck(),
          new MoveNowhereCheck(),
          new PlaceholderLevelCheck(),
          new UnknownCodeCheck(),
          new SeverityOfErrorCheck(),
          new DeadLinkCheck(),
          new MissingImageCheck(),
          new BadFormerlyCheck());

  /** With one of these, names of framework.yaml may be missing that its author wrote. */
  private static final Set<Code> UNREAD =
      Set.of(
          Code.MISSING_FILE,
          Code.NOT_UTF_8,
          Code.UNREADABLE_FILE,
          Code.FILE_TOO_LARGE,
          Code.LINK_OUT_OF_CONTENT,
          Code.YAML_SYNTAX,
          Code.NESTING_TOO_DEEP);

  private Checks() {}

  /**
   * Checks a framework, and then does with all findings what its owners decided: severities,
   * acceptances.
   *
   * @param parity what came of the rules about tracks
   * @param soFar what was found before, while reading
   * @return all findings, those of before included, sorted by place
   */
  public static List<Finding> run(
      Framework framework, ContentAddresses addresses, Parity parity, List<Finding> soFar) {
    Subject subject = Subject.of(framework, addresses);
    Findings findings = new Findings();
    findings.addAll(soFar);
    if (soFar.stream().noneMatch(Checks::hidesNames)) {
      OF_NAMES.forEach(check -> check.check(subject, findings));
    }
    OF_MEANING.forEach(check -> check.check(subject, findings));
    findings.addAll(parity.findings());
    new ParityUntestedCheck().check(framework, parity, findings);
    findings.addAll(Style.findings(framework));
    return new Decisions(subject).applied(findings.sorted());
  }

  /** One mistake in framework.yaml must not make every file that uses its names look wrong. */
  private static boolean hidesNames(Finding finding) {
    return finding.place().path().equals("framework.yaml") && UNREAD.contains(finding.code());
  }
}
