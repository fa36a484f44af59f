package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An individual level asks to lead people. */
final class HiddenManagementCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.HIDDEN_MANAGEMENT;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    Lexicon lexicon = family.lexicon();
    if (family.individual().isEmpty() || lexicon.isEmpty()) {
      return Optional.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (Level level : family.individual()) {
      Reading reading = new Reading(lexicon, level, findings);
      reading.whole();
      level.profile().stages().forEach(claim -> reading.stage(family, claim));
    }
    return Optional.of(findings);
  }

  /** Reads one level. */
  private record Reading(Lexicon lexicon, Level level, List<Finding> findings) {
    void whole() {
      text(level.summary(), level.summary().place());
      level.profile().facts().forEach(this::fact);
      for (Expectation expectation : level.expectations()) {
        for (Expectation.Topic topic : expectation.topics()) {
          topic.entries().forEach(entry -> entry(expectation, entry));
        }
      }
    }

    private void fact(Profile.Fact fact) {
      String text = fact.name() + ": " + fact.value().plain();
      lexicon.duty(text).ifPresent(duty -> add(duty, fact.value().place()));
    }

    private void entry(Expectation expectation, Expectation.Entry entry) {
      if (entry instanceof Expectation.Entry.Framing framing) {
        text(framing.prose(), place(expectation, framing.origin(), framing.prose().place()));
      } else if (entry instanceof Expectation.Entry.Asked asked) {
        Criterion criterion = asked.criterion();
        Place place = place(expectation, criterion.origin(), criterion.place());
        text(criterion.text(), place);
        text(criterion.detail(), place);
      }
    }

    /** What is taken over from another level is asked where that is said. */
    private Place place(Expectation expectation, Origin origin, Place own) {
      if (!(origin instanceof Origin.SameAs)) {
        return own;
      }
      return level.profile().sameAs().stream()
          .filter(same -> same.dimension().id().equals(expectation.dimension().id()))
          .map(same -> same.dimension().place())
          .findFirst()
          .orElse(own);
    }

    void stage(FamilyParity family, Profile.StageClaim claim) {
      family
          .family()
          .dimension(claim.dimension().id())
          .filter(dimension -> !claim.optional())
          .flatMap(dimension -> dimension.stage(claim.stage().id()))
          .map(Stage::summary)
          .ifPresent(summary -> text(summary, claim.stage().place()));
    }

    private void text(Prose prose, Place place) {
      lexicon.duty(prose.plain()).ifPresent(duty -> add(duty, place));
    }

    /** The message names no level, so that a line that many levels share is told once. */
    private void add(String duty, Place place) {
      findings.add(
          Breach.of(
              Code.HIDDEN_MANAGEMENT,
              place,
              String.format(
                  Locale.ROOT,
                  "An individual contributor is asked for \"%s\", which is leading people.",
                  duty),
              "say what they do in it without being in charge, such as \"takes part in\", or move it to"
                  + " the management level; if the words mean something else here, add them to"
                  + " \"parity: lexicon: except\" in framework.yaml.",
              level));
    }
  }
}
