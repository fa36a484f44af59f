package dev.plumbline.generator.assembly;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The merge of another level's expectation before a level's own, by {@code sameAs}. */
final class SameAsMerge {
  private final Map<LevelRef, Level> levels;
  private final Findings findings;

  /**
   * @param levels all levels, with common expectations and without borrowed ones
   */
  SameAsMerge(Map<LevelRef, Level> levels, Findings findings) {
    this.levels = levels;
    this.findings = findings;
  }

  Level merged(Level level, Family family) {
    if (level.profile().sameAs().isEmpty()) {
      return level;
    }
    Map<String, Expectation> expectations = new LinkedHashMap<>();
    level.expectations().forEach(e -> expectations.put(e.dimension().id(), e));
    List<Profile.StageClaim> stages = new ArrayList<>(level.profile().stages());
    for (Profile.SameAs sameAs : level.profile().sameAs()) {
      String dimension = sameAs.dimension().id();
      List<Level> chain = chain(level, sameAs);
      if (family.dimension(dimension).isPresent()) {
        takeOver(level, sameAs, chain, expectations);
        claim(dimension, chain, stages);
      }
    }
    return level
        .withProfile(level.profile().withStages(stages))
        .withExpectations(List.copyOf(expectations.values()));
  }

  /** The levels that lend, nearest first; none where they form a circle. */
  private List<Level> chain(Level level, Profile.SameAs entry) {
    List<Level> chain = new ArrayList<>();
    Set<LevelRef> seen = new HashSet<>();
    Optional<Profile.SameAs> next = Optional.of(entry);
    while (next.isPresent()) {
      LevelRef target = next.get().level().target();
      if (target.equals(level.ref())) {
        reportCircle(entry, chain);
        return List.of();
      }
      Level found = levels.get(target);
      if (found == null || !seen.add(target)) {
        return chain;
      }
      chain.add(found);
      next = sameAs(found, entry.dimension().id());
    }
    return chain;
  }

  private static Optional<Profile.SameAs> sameAs(Level level, String dimension) {
    return level.profile().sameAs().stream()
        .filter(entry -> entry.dimension().id().equals(dimension))
        .findFirst();
  }

  private void reportCircle(Profile.SameAs entry, List<Level> chain) {
    String via =
        chain.isEmpty()
            ? "itself"
            : String.join(", then ", chain.stream().map(l -> l.ref().toString()).toList())
                + ", and so it refers to itself";
    findings.add(
        Code.SAME_AS_CIRCLE,
        entry.level().place(),
        "This level refers under \"" + entry.dimension().id() + "\" to " + via + ".",
        "describe the expectations in full at one of these levels.");
  }

  private static void takeOver(
      Level level,
      Profile.SameAs sameAs,
      List<Level> chain,
      Map<String, Expectation> expectations) {
    String dimension = sameAs.dimension().id();
    Optional<Expectation> own = level.expectation(dimension);
    Set<String> shared = new HashSet<>();
    own.ifPresent(expectation -> addCommon(expectation.topics(), shared));
    List<Topic> lent = new ArrayList<>();
    for (int i = chain.size() - 1; i >= 0; i--) {
      LevelRef from = chain.get(i).ref();
      chain
          .get(i)
          .expectation(dimension)
          .ifPresent(expectation -> lent.addAll(lent(expectation, from, shared)));
    }
    Expectation asked =
        own.orElseGet(
            () -> new Expectation(sameAs.dimension(), List.of(), null, sameAs.dimension().place()));
    Expectation whole = asked.withTopics(new TopicMerge().add(lent).add(asked.topics()).all());
    if (!chain.isEmpty() && !whole.isEmpty()) {
      expectations.put(dimension, whole);
    }
  }

  /** The topics that a level lends, without entries of common files met before. */
  private static List<Topic> lent(Expectation expectation, LevelRef from, Set<String> shared) {
    Set<String> before = Set.copyOf(shared);
    addCommon(expectation.topics(), shared);
    Origin origin = new Origin.SameAs(from);
    return Origins.topics(
        expectation.topics(),
        own -> !(own instanceof Origin.Common common && before.contains(common.path())),
        own -> origin);
  }

  private static void addCommon(List<Topic> topics, Set<String> paths) {
    Origins.topics(
        topics,
        origin -> {
          if (origin instanceof Origin.Common common) {
            paths.add(common.path());
          }
          return false;
        },
        origin -> origin);
  }

  private static void claim(String dimension, List<Level> chain, List<Profile.StageClaim> stages) {
    if (stages.stream().anyMatch(claim -> claim.dimension().id().equals(dimension))) {
      return;
    }
    chain.stream()
        .flatMap(level -> level.profile().stage(dimension).stream())
        .findFirst()
        .ifPresent(stages::add);
  }
}
