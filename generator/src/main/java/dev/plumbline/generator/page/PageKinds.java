package dev.plumbline.generator.page;

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
