package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import java.util.List;

/** A rewriter of the prose of levels. */
final class LevelRewriter {
  private final ProseRewriter prose;

  LevelRewriter(ProseRewriter prose) {
    this.prose = prose;
  }

  Level rewrite(Level of) {
    return of.with(
        of.status(),
        FamilyRewriter.peers(of.peers(), prose),
        profile(of.profile()),
        prose.rewrite(of.summary()),
        expectations(of.expectations()),
        texts(of.sections()),
        texts(of.groups()),
        of.fragments());
  }

  private Profile profile(Profile of) {
    return new Profile(
        of.scales(),
        of.week(),
        of.stages(),
        of.pay(),
        of.notExpected().stream()
            .map(not -> new Profile.NotExpected(not.dimension(), prose.rewrite(not.reason())))
            .toList(),
        of.sameAs(),
        of.facts().stream()
            .map(fact -> new Profile.Fact(fact.name(), prose.rewrite(fact.value())))
            .toList());
  }

  List<Expectation> expectations(List<Expectation> expectations) {
    return expectations.stream().map(this::expectation).toList();
  }

  List<Level.Text> texts(List<Level.Text> texts) {
    return texts.stream()
        .map(text -> new Level.Text(text.about(), prose.rewrite(text.article()), text.audience()))
        .toList();
  }

  private Expectation expectation(Expectation of) {
    return new Expectation(
        of.dimension(), of.topics().stream().map(this::topic).toList(), of.audience(), of.place());
  }

  private Topic topic(Topic of) {
    Prose name = of.name();
    return new Topic(
        name == null ? null : prose.rewrite(name),
        of.entries().stream().map(this::entry).toList(),
        of.audience());
  }

  private Entry entry(Entry of) {
    return of instanceof Entry.Introduction introduction
        ? new Entry.Introduction(prose.rewrite(introduction.prose()), introduction.origin())
        : new Entry.Asked(criterion(((Entry.Asked) of).criterion()));
  }

  private Criterion criterion(Criterion of) {
    return new Criterion(
        of.id(),
        of.named(),
        prose.rewrite(of.text()),
        prose.rewrite(of.detail()),
        of.examples().stream()
            .map(
                example -> new Criterion.Example(prose.rewrite(example.text()), example.audience()))
            .toList(),
        of.tags(),
        of.origin(),
        of.audience(),
        of.place());
  }
}
