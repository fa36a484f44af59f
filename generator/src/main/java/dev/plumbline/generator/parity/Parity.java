package dev.plumbline.generator.parity;

import dev.plumbline.generator.compare.Peering;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.managing.Managing;
import dev.plumbline.generator.model.Framework;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of every rule on every family in force.
 *
 * @param families in the framework's order
 * @param verdicts by family, then in the order of the rules
 * @param findings every breach once, with what the owners decided of it
 * @param concerned the levels that any of them is about
 */
public record Parity(
    List<FamilyParity> families,
    List<Verdict> verdicts,
    List<Finding> findings,
    Set<String> concerned) {
  /** Nothing measured. */
  public static final Parity NONE = new Parity(List.of(), List.of(), List.of());

  private static final List<Rule<FamilyParity>> ALL =
      List.of(
          new CeilingCheck(),
          new UnwrittenTopCheck(),
          new UnpairedCheck(),
          new PayGapCheck(),
          new ForcedSwitchCheck(),
          new SwitchAsPromotionCheck(),
          new OneWayDoorCheck(),
          new HiddenManagementCheck(),
          new ManagingNotAskedCheck(),
          new CraftAbandonedCheck(),
          new ManagerHigherEverywhereCheck(),
          new ScopeGapCheck(),
          new NoDestinationCheck(),
          new EmptyRungCheck(),
          new SteepRungCheck(),
          new WeekWithoutMakingCheck());

  public Parity {
    families = List.copyOf(families);
    verdicts = List.copyOf(verdicts);
    findings = List.copyOf(findings);
    concerned = Set.copyOf(concerned);
  }

  private Parity(List<FamilyParity> families, List<Verdict> verdicts, List<Finding> findings) {
    this(
        families,
        verdicts,
        findings,
        findings.stream().flatMap(finding -> finding.about().stream()).collect(Collectors.toSet()));
  }

  /**
   * Measures and judges a framework.
   *
   * @param index the words of its criteria
   */
  public static Parity of(Framework framework, WordIndex index) {
    Peering peering = new Peering(framework);
    Managing managing = Managing.of(framework.locale(), framework.parity().lexicon());
    Whole whole = Whole.of(framework);
    List<FamilyParity> families =
        Whole.measured(framework)
            .map(family -> new FamilyParity(framework, managing, peering, index, family, whole))
            .toList();
    List<Verdict> verdicts = families.parallelStream().flatMap(Parity::verdicts).toList();
    return new Parity(families, verdicts, each(verdicts, new Grounds(families)));
  }

  /** The rules, in the order of the reference. */
  public static List<Code> rules() {
    return ALL.stream().map(Rule::code).toList();
  }

  private static Stream<Verdict> verdicts(FamilyParity family) {
    return ALL.stream().map(rule -> verdict(rule, family));
  }

  private static Verdict verdict(Rule<FamilyParity> rule, FamilyParity family) {
    boolean tested = rule.applies(family);
    List<Finding> findings = tested ? Findings.of(rule, family).found() : List.of();
    return new Verdict(rule.code(), family.family().id(), tested, findings.isEmpty(), findings);
  }

  /**
   * One breach that several levels or families share, as common expectations do, names them all.
   */
  private static List<Finding> each(List<Verdict> verdicts, Grounds grounds) {
    Map<Finding, Shared> shared = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      for (Finding finding : verdict.findings()) {
        Shared one = shared.computeIfAbsent(finding.about(List.of()), key -> new Shared());
        one.about.addAll(finding.about());
        one.families.add(verdict.family());
      }
    }
    List<Finding> findings = new ArrayList<>();
    shared.forEach(
        (finding, by) ->
            findings.add(grounds.given(finding.about(List.copyOf(by.about)), by.families)));
    return findings;
  }

  /** Levels and families that share a breach. */
  private static final class Shared {
    private final Set<String> about = new LinkedHashSet<>();
    private final Set<String> families = new LinkedHashSet<>();
  }

  /**
   * The same, with the findings as the owners decided.
   *
   * @param all of every rule, those of other matters among them
   */
  public Parity decided(List<Finding> all) {
    List<Code> rules = rules();
    List<Finding> told = all.stream().filter(finding -> rules.contains(finding.code())).toList();
    Telling telling = new Telling(told);
    return new Parity(families, verdicts.stream().map(telling::of).toList(), told);
  }

  /** The findings about what could not be tested in any family. */
  public List<Finding> untested() {
    return Findings.of(new ParityUntestedCheck(), this).sorted();
  }

  /** Whether a family has levels of both tracks, or peers elsewhere, or anything was found. */
  public boolean hasSubject() {
    return !findings.isEmpty() || families.stream().anyMatch(family -> !family.isOneSided());
  }

  /** Whether any family has peers on both tracks. */
  public boolean hasPairs() {
    return families.stream().anyMatch(family -> !family.pairs().isEmpty());
  }
}
