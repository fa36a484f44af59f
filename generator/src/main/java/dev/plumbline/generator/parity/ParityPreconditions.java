package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of the content that must have been read for a finding of parity to be true. */
final class ParityPreconditions {
  private final Map<String, List<ContentPart>> byFamily = new HashMap<>();

  ParityPreconditions(List<FamilyParity> families) {
    families.forEach(one -> byFamily.put(one.family().id(), parts(one.family())));
  }

  /**
   * The finding with its preconditions: these families, or all families if it is about no level.
   *
   * @param families the families with the finding
   */
  Finding addTo(Finding finding, Collection<String> families) {
    List<ContentPart> parts = new ArrayList<>(ContentParts.shared());
    if (finding.about().isEmpty()) {
      parts.add(ContentParts.FAMILIES);
    }
    families.forEach(family -> parts.addAll(byFamily.getOrDefault(family, List.of())));
    finding.about().stream()
        .map(name -> LevelRef.parse(name, ""))
        .filter(ref -> !families.contains(ref.family()))
        .forEach(ref -> parts.addAll(ContentParts.level(ref)));
    return finding.restingOn(parts);
  }

  /** The family, and the levels of other families that it moves to or declares as peers. */
  private static List<ContentPart> parts(Family family) {
    List<LevelRef> named = new ArrayList<>();
    for (Move move : family.moves()) {
      named.add(move.from().target());
      named.add(move.to().target());
    }
    for (Level level : family.levels()) {
      if (level.peers() instanceof Peers.Declared declared) {
        declared.levels().forEach(link -> named.add(link.target()));
      }
    }
    List<ContentPart> parts = new ArrayList<>(List.of(ContentParts.family(family.id())));
    named.stream()
        .filter(ref -> !ref.family().equals(family.id()))
        .distinct()
        .forEach(ref -> parts.addAll(ContentParts.level(ref)));
    return parts;
  }
}
