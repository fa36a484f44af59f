package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.model.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts about all families that the rules need for each of them.
 *
 * @param manager the highest written management level that may have peers; absent if there is none
 * @param marksDestinations whether any level is marked as a destination
 * @param endless the tracks of two levels or more without a written destination
 */
record FrameworkFacts(
    @Nullable Level manager, boolean marksDestinations, List<TrackOfFamily> endless) {
  FrameworkFacts {
    endless = List.copyOf(endless);
  }

  /** The same without the texts of levels, which is all that rules see of other families. */
  FrameworkFacts withoutTexts() {
    return new FrameworkFacts(
        manager == null ? null : manager.withoutTexts(),
        marksDestinations,
        endless.stream().map(TrackOfFamily::withoutTexts).toList());
  }

  static FrameworkFacts of(Framework framework) {
    return new FrameworkFacts(
        manager(framework).orElse(null),
        framework.families().stream()
            .flatMap(family -> family.levels().stream())
            .anyMatch(Level::destination),
        measured(framework)
            .flatMap(family -> TrackOfFamily.all(framework.vocabulary(), family))
            .filter(TrackOfFamily::isEndless)
            .toList());
  }

  /** The families in force. */
  static Stream<Family> measured(Framework framework) {
    return framework.families().stream().filter(family -> family.status() == Status.ACTIVE);
  }

  private static Optional<Level> manager(Framework framework) {
    Vocabulary vocabulary = framework.vocabulary();
    return measured(framework)
        .filter(family -> !(family.peers() instanceof Peers.None))
        .flatMap(family -> family.levels().stream())
        .filter(level -> vocabulary.kindOf(level) == TrackKind.MANAGEMENT)
        .filter(level -> FamilyParity.isWritten(level) && !(level.peers() instanceof Peers.None))
        .max(Comparator.comparingInt(Level::grade));
  }
}
