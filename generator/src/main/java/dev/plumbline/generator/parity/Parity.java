package dev.plumbline.generator.parity;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.managing.Managing;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of the rules of parity for all families in force.
 *
 * @param families the families in the framework's order
 * @param results the results by family, then by rule
 * @param findings the findings, each once, with the owners' decisions
 * @param concerned the levels that the findings are about
 */
public record Parity(
    List<FamilyParity> families,
    List<RuleResult> results,
    List<Finding> findings,
    Set<String> concerned) {
  /** The results without any rule. */
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
    results = List.copyOf(results);
    findings = List.copyOf(findings);
    concerned = Set.copyOf(concerned);
  }

  private Parity(List<FamilyParity> families, List<RuleResult> results, List<Finding> findings) {
    this(
        families,
        results,
        findings,
        findings.stream().flatMap(finding -> finding.about().stream()).collect(Collectors.toSet()));
  }

  /**
   * Measures a framework, and applies every rule to it.
   *
   * @param index an index of the words of its criteria
   */
  public static Parity of(Framework framework, WordIndex index) {
    return of(framework, index, null);
  }

  /**
   * Measures a framework, and applies every rule to it.
   *
   * @param index an index of the words of its criteria
   * @param cache the results before the last edit; absent where there was none
   */
  public static Parity of(Framework framework, WordIndex index, @Nullable ParityCache cache) {
    PeerIndex peers = new PeerIndex(framework);
    Managing managing =
        Managing.of(framework.locale(), framework.parity().lexicon(), titles(framework));
    FrameworkFacts facts = FrameworkFacts.of(framework);
    List<FamilyParity> families =
        FrameworkFacts.measured(framework)
            .map(family -> new FamilyParity(framework, managing, peers, index, family, facts))
            .toList();
    if (cache != null) {
      cache.turnTo(framework, facts);
    }
    List<RuleResult> results =
        families.parallelStream().flatMap(family -> results(family, cache)).toList();
    return new Parity(families, results, each(results, new ParityPreconditions(families)));
  }

  private static List<String> titles(Framework framework) {
    return framework.families().stream()
        .flatMap(family -> family.levels().stream())
        .map(Level::title)
        .toList();
  }

  /** The rules, in the order of the reference. */
  public static List<RuleCode> rules() {
    return ALL.stream().map(Rule::code).toList();
  }

  private static Stream<RuleResult> results(FamilyParity family, @Nullable ParityCache cache) {
    return cache == null
        ? results(family)
        : cache.of(family, () -> results(family).toList()).stream();
  }

  private static Stream<RuleResult> results(FamilyParity family) {
    return ALL.stream().map(rule -> result(rule, family));
  }

  private static RuleResult result(Rule<FamilyParity> rule, FamilyParity family) {
    boolean tested = rule.applies(family);
    List<Finding> findings = tested ? Findings.of(rule, family).found() : List.of();
    return new RuleResult(rule.code(), family.family().id(), tested, findings.isEmpty(), findings);
  }

  /** The findings, each once: one that several levels or families share names them all. */
  private static List<Finding> each(List<RuleResult> results, ParityPreconditions preconditions) {
    Map<Finding, Shared> shared = new LinkedHashMap<>();
    for (RuleResult result : results) {
      for (Finding finding : result.findings()) {
        Shared one = shared.computeIfAbsent(finding.about(List.of()), key -> new Shared());
        one.about.addAll(finding.about());
        one.families.add(result.family());
      }
    }
    List<Finding> findings = new ArrayList<>();
    shared.forEach(
        (finding, by) ->
            findings.add(preconditions.addTo(finding.about(List.copyOf(by.about)), by.families)));
    return findings;
  }

  /** The levels and families that share a finding. */
  private static final class Shared {
    private final Set<String> about = new LinkedHashSet<>();
    private final Set<String> families = new LinkedHashSet<>();
  }

  /**
   * These results, with the findings as the owners decided.
   *
   * @param all the findings of all rules, including those of other packages
   */
  public Parity decided(List<Finding> all) {
    List<RuleCode> rules = rules();
    List<Finding> told = all.stream().filter(finding -> rules.contains(finding.code())).toList();
    ReportedFindings reported = new ReportedFindings(told);
    return new Parity(families, results.stream().map(reported::of).toList(), told);
  }

  /** The findings about what could not be tested in any family. */
  public List<Finding> untested() {
    return Findings.of(new ParityUntestedCheck(), this).sorted();
  }

  /**
   * Whether there is anything to report: a family with levels of both tracks or with peers
   * elsewhere, or a finding.
   */
  public boolean hasSubject() {
    return !findings.isEmpty() || families.stream().anyMatch(family -> !family.isOneSided());
  }

  /** Whether any family has peers on both tracks. */
  public boolean hasPairs() {
    return families.stream().anyMatch(family -> !family.pairs().isEmpty());
  }
}
