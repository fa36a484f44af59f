package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Crossing;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Going from one level to another: each declared move, and each step between peers. */
public final class MovePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      for (Crossing crossing : content.crossings().of(family)) {
        pages.add(page(content, crossing));
      }
    }
    return pages;
  }

  private static Page page(SiteContent content, Crossing crossing) {
    SitePath path =
        Addresses.move(
            crossing.family().id(), crossing.from().level().ref(), crossing.to().level().ref());
    return new Page(
        path,
        "move",
        source(crossing),
        () -> new MoveViews(new PageContext(content, path), crossing).view());
  }

  /** Where the move is declared, or would be. */
  static Place source(Crossing crossing) {
    Move move = crossing.move();
    return move == null ? crossing.family().place() : move.place();
  }
}
