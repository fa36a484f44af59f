package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.markdown.Html;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** The maker of the named values of a level. */
public final class LevelFacts {
  private final PageContext context;

  public LevelFacts(PageContext context) {
    this.context = context;
  }

  public List<Fact> facts(Level level) {
    Words words = context.words();
    List<Fact> facts = new ArrayList<>();
    context
        .framework()
        .vocabulary()
        .grade(level.grade())
        .map(Grade::scope)
        .ifPresent(scope -> add(facts, words.get("fact.reach"), scope));
    scales(level, facts);
    String pay = new Pay(context).statement(level);
    if (pay != null) {
      add(facts, words.get("fact.pay"), pay);
    }
    add(facts, words.get("fact.aliases"), String.join(", ", level.name().aliases()));
    for (Profile.Fact fact : level.profile().facts()) {
      facts.add(new Fact(fact.name(), context.markup(fact.value()), Markup.EMPTY));
    }
    return facts;
  }

  private void scales(Level level, List<Fact> facts) {
    ScaleRows scales = new ScaleRows(context);
    for (Scale scale : context.framework().vocabulary().scales()) {
      StageView step = scales.step(scale, level);
      if (step != null) {
        String value = context.words().get("fact.scale", step.name(), step.position());
        facts.add(new Fact(scale.name(), plain(value), step.summary()));
      }
    }
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, plain(value), Markup.EMPTY));
    }
  }

  private static Markup plain(String text) {
    return new Markup(Html.escape(text));
  }
}
