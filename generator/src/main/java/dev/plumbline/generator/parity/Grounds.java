package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Part;
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

/** What must be known of a framework for a breach to be one. */
final class Grounds {
  private final Map<String, List<Part>> byFamily = new HashMap<>();

  Grounds(List<FamilyParity> families) {
    families.forEach(one -> byFamily.put(one.family().id(), parts(one.family())));
  }

  /**
   * The breach, said to rest on these families; one that is about no level rests on all.
   *
   * @param families whose breach it is
   */
  Finding given(Finding breach, Collection<String> families) {
    List<Part> parts = new ArrayList<>(ContentParts.shared());
    if (breach.about().isEmpty()) {
      parts.add(ContentParts.FAMILIES);
    }
    families.forEach(family -> parts.addAll(byFamily.getOrDefault(family, List.of())));
    breach.about().stream()
        .map(name -> LevelRef.parse(name, ""))
        .filter(ref -> !families.contains(ref.family()))
        .forEach(ref -> parts.addAll(ContentParts.level(ref)));
    return breach.restingOn(parts);
  }

  /** The family, and the levels of other families that it leads to or calls its peers. */
  private static List<Part> parts(Family family) {
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
    List<Part> parts = new ArrayList<>(List.of(ContentParts.family(family.id())));
    named.stream()
        .filter(ref -> !ref.family().equals(family.id()))
        .distinct()
        .forEach(ref -> parts.addAll(ContentParts.level(ref)));
    return parts;
  }
}
