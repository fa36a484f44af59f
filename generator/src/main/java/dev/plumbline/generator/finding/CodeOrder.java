package dev.plumbline.generator.finding;

import java.util.Comparator;

/** The order of codes: Plumbline's by the reference, and after them those of others, by name. */
public enum CodeOrder implements Comparator<RuleCode> {
  BY_REFERENCE;

  @Override
  public int compare(RuleCode one, RuleCode other) {
    if (one instanceof Code ours && other instanceof Code theirs) {
      return ours.compareTo(theirs);
    }
    int group = Boolean.compare(one instanceof OwnCode, other instanceof OwnCode);
    return group == 0 ? one.id().compareTo(other.id()) : group;
  }
}
