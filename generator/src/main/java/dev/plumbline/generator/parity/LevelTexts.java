package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Stage;
import java.util.ArrayList;
import java.util.List;

/** A collector of the texts of a level, each with the place of a finding about it. */
final class LevelTexts {
  private final Family family;
  private final Level level;
  private final List<Text> texts = new ArrayList<>();

  private LevelTexts(Family family, Level level) {
    this.family = family;
    this.level = level;
  }

  /**
   * A text without markup.
   *
   * @param optional whether the text asks for something that is not required
   */
  record Text(String plain, Place place, boolean optional) {}

  /** The texts of a level, in reading order; those of the stages that it claims come last. */
  static List<Text> of(Family family, Level level) {
    LevelTexts read = new LevelTexts(family, level);
    read.add(level.summary(), level.summary().place(), false);
    level.profile().facts().forEach(read::fact);
    level.groups().forEach(group -> group.article().parts().forEach(read::part));
    level.expectations().forEach(read::expectation);
    level.profile().stages().forEach(read::stage);
    return read.texts;
  }

  private void fact(Profile.Fact fact) {
    add(fact.name() + ": " + fact.value().plain(), fact.value().place(), false);
  }

  private void part(Article.Part part) {
    add(part.prose(), part.prose().place(), false);
  }

  private void expectation(Expectation expectation) {
    for (Expectation.Topic topic : expectation.topics()) {
      for (Expectation.Entry entry : topic.entries()) {
        if (entry instanceof Expectation.Entry.Introduction framing) {
          Place place = place(expectation, framing.origin(), framing.prose().place());
          add(framing.prose(), place, false);
        } else if (entry instanceof Expectation.Entry.Asked asked) {
          criterion(expectation, asked.criterion());
        }
      }
    }
  }

  private void criterion(Expectation expectation, Criterion criterion) {
    Place place = place(expectation, criterion.origin(), criterion.place());
    boolean optional = criterion.optional();
    add(criterion.text(), place, optional);
    add(
        criterion.detail(),
        place(expectation, criterion.origin(), criterion.detail().place()),
        optional);
    for (Criterion.Example example : criterion.examples()) {
      add(example.text(), place(expectation, criterion.origin(), example.text().place()), optional);
    }
  }

  /** The place of a text; for a text taken from another level, the place of the reference. */
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

  private void stage(Profile.StageClaim claim) {
    family
        .dimension(claim.dimension().id())
        .flatMap(dimension -> dimension.stage(claim.stage().id()))
        .ifPresent(stage -> stage(stage, claim.stage().place(), claim.optional()));
  }

  private void stage(Stage stage, Place place, boolean optional) {
    add(stage.summary(), place, optional);
    stage.signals().forEach(signal -> add(signal, place, optional));
    stage.examples().forEach(example -> add(example, place, optional));
  }

  private void add(Prose prose, Place place, boolean optional) {
    add(prose.plain(), place, optional);
  }

  private void add(String plain, Place place, boolean optional) {
    if (!plain.isBlank()) {
      texts.add(new Text(plain, place, optional));
    }
  }
}
