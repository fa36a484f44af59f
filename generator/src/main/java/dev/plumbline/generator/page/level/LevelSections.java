package dev.plumbline.generator.page.level;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** The sections of a level's page that hold texts of its own. */
final class LevelSections {
  private final PageContext context;
  private final Level level;

  LevelSections(PageContext context, Level level) {
    this.context = context;
    this.level = level;
  }

  /** The text about growing deeper first, then the others in the level's order. */
  List<LevelView.SectionView> sections() {
    List<LevelView.SectionView> sections = new ArrayList<>();
    level.section(Section.GROWING_DEEPER).ifPresent(text -> add(sections, text));
    for (Level.Text text : level.sections()) {
      if (!isDeeper(text)) {
        add(sections, text);
      }
    }
    return sections;
  }

  private void add(List<LevelView.SectionView> sections, Level.Text text) {
    if (!text.article().isEmpty()) {
      String id = text.about().id();
      String title = context.framework().vocabulary().section(id).map(Section::name).orElse(id);
      sections.add(
          new LevelView.SectionView(
              Anchors.section(id), title, isDeeper(text), context.article(text.article(), 3)));
    }
  }

  private static boolean isDeeper(Level.Text text) {
    return text.about().id().equals(Section.GROWING_DEEPER);
  }
}
