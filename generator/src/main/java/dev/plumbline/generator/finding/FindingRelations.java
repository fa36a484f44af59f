package dev.plumbline.generator.finding;

import java.util.List;

/**
 * The relations of a finding to others. It may follow from a finding that hides a part which it
 * rests on; it need not be reported beside a finding that covers it.
 *
 * @param hides the parts of the content that are unknown while it stands
 * @param restsOn the parts that must be known for it to be true; none if its place alone shows it
 * @param covers the findings of the same cause that need not be reported beside it
 */
public record FindingRelations(
    List<ContentPart> hides, List<ContentPart> restsOn, List<CoveredFinding> covers) {
  static final FindingRelations NONE = new FindingRelations(List.of(), List.of(), List.of());

  public FindingRelations {
    hides = List.copyOf(hides);
    restsOn = List.copyOf(restsOn);
    covers = List.copyOf(covers);
  }
}
