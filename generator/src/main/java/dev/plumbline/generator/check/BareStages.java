package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A search for stages that a level claims without any text, although the level before or after has
 * text. A framework may consist of stages alone; but where a single level of a ladder has no text,
 * the text was most likely lost.
 */
final class BareStages {
  private final Family family;

  BareStages(Family family) {
    this.family = family;
  }

  void addTo(Findings findings) {
    Map<String, List<Level>> tracks = new HashMap<>();
    family.levels().stream()
        .filter(level -> level.status() == Status.ACTIVE && level.hasGrade())
        .forEach(
            level ->
                tracks.computeIfAbsent(level.ref().track(), t -> new ArrayList<>()).add(level));
    tracks.values().forEach(ladder -> addOf(ladder, findings));
  }

  /**
   * @param ladder levels in force, lowest grade first
   */
  private void addOf(List<Level> ladder, Findings findings) {
    for (int i = 0; i < ladder.size(); i++) {
      Level level = ladder.get(i);
      List<Level> beside = new ArrayList<>(ladder.subList(Math.max(0, i - 1), i));
      beside.addAll(ladder.subList(i + 1, Math.min(ladder.size(), i + 2)));
      for (Profile.StageClaim claim : level.profile().stages()) {
        bare(level, claim, beside).ifPresent(findings::add);
      }
    }
  }

  private Optional<Finding> bare(Level level, Profile.StageClaim claim, List<Level> beside) {
    Optional<Dimension> dimension = family.dimension(claim.dimension().id());
    if (dimension.isEmpty()
        || !dimension.get().appliesTo(level.ref().track())
        || isSpokenOf(level, dimension.get().id())) {
      return Optional.empty();
    }
    return beside.stream()
        .filter(other -> says(other, dimension.get().id()))
        .findFirst()
        .map(other -> finding(level, claim, dimension.get(), other));
  }

  private static boolean isSpokenOf(Level level, String dimension) {
    return says(level, dimension)
        || level.profile().notExpected(dimension).isPresent()
        || level.profile().sameAs().stream()
            .anyMatch(same -> same.dimension().id().equals(dimension));
  }

  private static boolean says(Level level, String dimension) {
    return level.expectation(dimension).filter(asked -> !asked.isEmpty()).isPresent();
  }

  private Finding finding(Level level, Profile.StageClaim claim, Dimension dimension, Level other) {
    List<ContentPart> ground = new ArrayList<>(ContentParts.text(level));
    ground.add(ContentParts.family(family.id()));
    String stage = dimension.stage(claim.stage().id()).map(Stage::name).orElse(claim.stage().id());
    return Finding.of(
            Code.GAP,
            claim.dimension().place(),
            String.format(
                Locale.ROOT,
                "\"%s\" has the stage \"%s\" of \"%s\" but no expectations there; \"%s\" next to it"
                    + " does.",
                level.title(),
                stage,
                dimension.name(),
                other.title()),
            String.format(
                Locale.ROOT,
                "describe under \"%s\" what is expected, or name under \"sameAs\" the level that"
                    + " expects the"
                    + " same.",
                dimension.name()))
        .withSeverity(Severity.WARNING)
        .restingOn(ground);
  }
}
