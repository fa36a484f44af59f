package dev.plumbline.generator.page;

import dev.plumbline.generator.page.change.ChangesPage;
import dev.plumbline.generator.page.dimension.DimensionPages;
import dev.plumbline.generator.page.dimension.MatrixPages;
import dev.plumbline.generator.page.family.FamilyPages;
import dev.plumbline.generator.page.grade.GradePages;
import dev.plumbline.generator.page.home.HomePage;
import dev.plumbline.generator.page.interactive.ComparePage;
import dev.plumbline.generator.page.interactive.ReflectPage;
import dev.plumbline.generator.page.level.LevelPages;
import dev.plumbline.generator.page.move.MovePages;
import dev.plumbline.generator.page.parity.ParityPage;
import dev.plumbline.generator.page.print.PrintPage;
import dev.plumbline.generator.page.prose.GlossaryPage;
import dev.plumbline.generator.page.prose.NotFoundPage;
import dev.plumbline.generator.page.prose.ProsePages;
import dev.plumbline.generator.page.prose.RedirectPages;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Page;
import java.util.List;

/** Every kind of page the site has. */
public final class PageKinds {
  private static final List<PageKind> ALL =
      List.of(
          new HomePage(),
          new FamilyPages(),
          new GradePages(),
          new LevelPages(),
          new MovePages(),
          new DimensionPages(),
          new MatrixPages(),
          new ComparePage(),
          new ProsePages(),
          new GlossaryPage(),
          new ParityPage(),
          new ChangesPage(),
          new PrintPage(),
          new ReflectPage(),
          new NotFoundPage(),
          new RedirectPages());

  private PageKinds() {}

  /** All pages of an edition; their views are made when asked for. */
  public static List<Page> pages(SiteContent edition) {
    return ALL.stream().flatMap(kind -> kind.pages(edition).stream()).toList();
  }
}
