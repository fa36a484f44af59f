package dev.plumbline.generator.page;

import dev.plumbline.generator.page.change.ChangesPages;
import dev.plumbline.generator.page.dimension.DimensionPages;
import dev.plumbline.generator.page.dimension.MatrixPages;
import dev.plumbline.generator.page.family.FamilyPages;
import dev.plumbline.generator.page.grade.GradePages;
import dev.plumbline.generator.page.home.FindPages;
import dev.plumbline.generator.page.home.HomePages;
import dev.plumbline.generator.page.home.TracksPages;
import dev.plumbline.generator.page.interactive.ComparePages;
import dev.plumbline.generator.page.interactive.ReflectPages;
import dev.plumbline.generator.page.level.LevelPages;
import dev.plumbline.generator.page.move.ConversationPages;
import dev.plumbline.generator.page.move.MovePages;
import dev.plumbline.generator.page.parity.ParityPages;
import dev.plumbline.generator.page.print.PrintPages;
import dev.plumbline.generator.page.prose.GlossaryPages;
import dev.plumbline.generator.page.prose.NotFoundPages;
import dev.plumbline.generator.page.prose.ProsePages;
import dev.plumbline.generator.page.prose.RedirectPages;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Page;
import java.util.List;

/** The kinds of pages that a site has. */
public final class PageKinds {
  private static final List<PageKind> ALL =
      List.of(
          new HomePages(),
          new FindPages(),
          new TracksPages(),
          new FamilyPages(),
          new GradePages(),
          new LevelPages(),
          new MovePages(),
          new ConversationPages(),
          new DimensionPages(),
          new MatrixPages(),
          new ComparePages(),
          new ProsePages(),
          new GlossaryPages(),
          new ParityPages(),
          new ChangesPages(),
          new PrintPages(),
          new ReflectPages(),
          new NotFoundPages(),
          new RedirectPages());

  private PageKinds() {}

  /** All pages of an edition; their views are made when asked for. */
  public static List<Page> pages(SiteContent content) {
    return ALL.stream().flatMap(kind -> kind.pages(content).stream()).toList();
  }
}
