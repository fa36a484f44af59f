package dev.plumbline.generator.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects findings; one collector belongs to one thread. */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  /** Adds a finding of its rule's default severity. */
  public void add(Code code, Place place, String message, String hint) {
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

  /** Everything so far: sorted, each finding once. */
  public List<Finding> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
