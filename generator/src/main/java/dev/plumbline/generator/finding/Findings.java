package dev.plumbline.generator.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** A collector of findings; it belongs to one thread. */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  /** The findings of a rule on a subject; none where the rule does not apply. */
  public static <S> Findings of(Rule<S> rule, S subject) {
    Findings findings = new Findings();
    findings.check(rule, subject);
    return findings;
  }

  /** Adds the findings of a rule on a subject; none where the rule does not apply. */
  public <S> void check(Rule<S> rule, S subject) {
    if (rule.applies(subject)) {
      rule.check(subject, this);
    }
  }

  /** Adds a finding of its rule's default severity. */
  public void add(RuleCode code, Place place, String message, String hint) {
    found.add(Finding.of(code, place, message, hint));
  }

  /** Adds a finding made elsewhere. */
  public void add(Finding finding) {
    found.add(finding);
  }

  /** Adds findings made elsewhere. */
  public void addAll(Collection<Finding> findings) {
    found.addAll(findings);
  }

  /** Changes each finding so far. */
  public void replaceAll(UnaryOperator<Finding> change) {
    found.replaceAll(change);
  }

  /** All findings so far, in the order in which they were added. */
  public List<Finding> found() {
    return List.copyOf(found);
  }

  /** All findings so far, sorted and each once. */
  public List<Finding> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
