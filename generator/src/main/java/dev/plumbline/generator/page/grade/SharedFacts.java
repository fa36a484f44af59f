package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.markdown.Html;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.profile.Fact;
import dev.plumbline.generator.page.profile.Places;
import dev.plumbline.generator.page.profile.ScaleRow;
import dev.plumbline.generator.page.profile.SummaryView;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that all levels of a grade have, and those that one level alone has. */
final class SharedFacts {
  private final PageContext context;
  private final Places places;
  private final SummaryView summary;
  private final List<Fact> facts = new ArrayList<>();

  SharedFacts(PageContext context, Places places, SummaryView summary) {
    this.context = context;
    this.places = places;
    this.summary = summary;
  }

  List<Fact> facts() {
    Level first = places.levels().get(0);
    context
        .framework()
        .vocabulary()
        .grade(first.grade())
        .map(Grade::scope)
        .ifPresent(scope -> add(context.words().get("grade.scope"), scope, Markup.EMPTY));
    for (ScaleRow row : summary.scales()) {
      StageView step = places.levels().size() == 1 ? row.cells().get(0).step() : row.shared();
      place(row.name(), step);
    }
    for (Dimension dimension : places.stagesShared()) {
      place(dimension.name(), new Expectations(context).stage(first, dimension));
    }
    String pay = summary.sharedPay();
    if (pay != null) {
      add(context.words().get("grade.pay"), pay, Markup.EMPTY);
    }
    return facts;
  }

  private void place(String name, @Nullable StageView at) {
    if (at != null) {
      add(name, context.words().get("fact.scale", at.name(), at.position()), at.summary());
    }
  }

  private void add(String name, String value, Markup meaning) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, new Markup(Html.escape(value)), meaning));
    }
  }
}
