package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelProse;
import dev.plumbline.generator.model.Profile;
import java.util.List;

/** A rewriter of the prose of levels. */
final class LevelRewriter {
  private final ProseRewriter prose;

  LevelRewriter(ProseRewriter prose) {
    this.prose = prose;
  }

  Level rewrite(Level of) {
    LevelProse texts =
        new LevelProse(
            prose.rewrite(of.summary()),
            texts(of.sections()),
            texts(of.groups()),
            of.prose().fragments());
    return of.withPlacement(of.placement().withPeers(FamilyRewriter.peers(of.peers(), prose)))
        .withProfile(profile(of.profile()))
        .withExpectations(expectations(of.expectations()))
        .withProse(texts);
  }

  private Profile profile(Profile of) {
    return of.withNotExpected(
            of.notExpected().stream()
                .map(not -> new Profile.NotExpected(not.dimension(), prose.rewrite(not.reason())))
                .toList())
        .withFacts(
            of.facts().stream()
                .map(fact -> new Profile.Fact(fact.name(), prose.rewrite(fact.value())))
                .toList());
  }

  List<Expectation> expectations(List<Expectation> expectations) {
    return expectations.stream().map(this::expectation).toList();
  }

  List<Level.Text> texts(List<Level.Text> texts) {
    return texts.stream().map(text -> text.with(prose.rewrite(text.article()))).toList();
  }

  private Expectation expectation(Expectation of) {
    return of.withTopics(of.topics().stream().map(this::topic).toList());
  }

  private Topic topic(Topic of) {
    Prose name = of.name();
    return of.withName(name == null ? null : prose.rewrite(name))
        .withEntries(of.entries().stream().map(this::entry).toList());
  }

  private Entry entry(Entry of) {
    return of instanceof Entry.Asked asked
        ? asked.with(criterion(asked.criterion()))
        : introduction((Entry.Introduction) of);
  }

  private Entry.Introduction introduction(Entry.Introduction of) {
    return new Entry.Introduction(prose.rewrite(of.prose()), of.origin());
  }

  private Criterion criterion(Criterion of) {
    return of.withTexts(prose.rewrite(of.text()), prose.rewrite(of.detail()))
        .withExamples(of.examples().stream().map(this::example).toList());
  }

  private Criterion.Example example(Criterion.Example of) {
    return new Criterion.Example(prose.rewrite(of.text()), of.audience());
  }
}
