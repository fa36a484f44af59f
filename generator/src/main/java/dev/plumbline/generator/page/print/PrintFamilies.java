package dev.plumbline.generator.page.print;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.ladder.Ladders;
import dev.plumbline.generator.page.move.DeclaredMoves;
import dev.plumbline.generator.page.profile.LevelFacts;
import dev.plumbline.generator.page.profile.WeekCharts;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.StatusWord;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** A maker of the printed form of families, with all of their levels. */
final class PrintFamilies {
  /** The highest heading in a level's texts, which are below its own heading. */
  private static final int HEADING = 5;

  private final PageContext context;
  private final Expectations expectations;

  PrintFamilies(PageContext context) {
    this.context = context;
    this.expectations = new Expectations(context);
  }

  PrintView.FamilyPart part(Family family) {
    Markup summary = context.markup(family.summary());
    return new PrintView.FamilyPart(
        Anchors.printed(family.id()),
        family.name(),
        StatusWord.of(context.words(), family.status()),
        summary,
        context.article(family.index().article(), 3),
        new Ladders(context).compact(family),
        family.dimensions().stream().map(this::part).toList(),
        new DeclaredMoves(context).views(family, move -> true),
        family.levels().stream().map(level -> part(family, level)).toList());
  }

  private PrintView.DimensionPart part(Dimension dimension) {
    return new PrintView.DimensionPart(
        dimension.name(),
        context.markup(dimension.summary()),
        dimension.stages().stream()
            .map(stage -> new PrintView.StagePart(stage.name(), context.markup(stage.summary())))
            .toList());
  }

  private PrintView.LevelPart part(Family family, Level level) {
    Markup summary = context.markup(level.summary());
    return new PrintView.LevelPart(
        Anchors.printed(level.ref().toString()),
        context.heads().head(level),
        context.grades().fullTitle(level.grade()),
        summary,
        new LevelFacts(context).facts(level),
        new WeekCharts(context).of(level),
        family.dimensions().stream()
            .filter(dimension -> dimension.appliesTo(level.ref().track()))
            .map(dimension -> expectation(level, dimension))
            .toList(),
        sections(level));
  }

  private PrintView.ExpectationPart expectation(Level level, Dimension dimension) {
    return new PrintView.ExpectationPart(
        dimension.name(),
        expectations.stage(level, dimension),
        expectations.topics(
            level, dimension, criterion -> expectations.criteria().elsewhere(level, criterion)),
        expectations.noExpectation(level, dimension));
  }

  private List<PrintView.SectionPart> sections(Level level) {
    List<PrintView.SectionPart> sections = new ArrayList<>();
    for (Level.Text text : level.groups()) {
      String id = text.about().id();
      String name = context.framework().vocabulary().group(id).map(Group::name).orElse(id);
      sections.add(new PrintView.SectionPart(name, context.article(text.article(), HEADING)));
    }
    for (Level.Text text : level.sections()) {
      String id = text.about().id();
      String name = context.framework().vocabulary().section(id).map(Section::name).orElse(id);
      sections.add(new PrintView.SectionPart(name, context.article(text.article(), HEADING)));
    }
    return sections.stream().filter(section -> !section.article().parts().isEmpty()).toList();
  }
}
