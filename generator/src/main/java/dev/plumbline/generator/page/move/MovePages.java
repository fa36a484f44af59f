package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Transition;
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

/** The pages of moves: each declared move, and each step between peers. */
public final class MovePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      for (Transition transition : content.transitions().of(family)) {
        pages.add(page(content, transition));
      }
    }
    return pages;
  }

  private static Page page(SiteContent content, Transition transition) {
    SitePath path =
        Addresses.move(
            transition.family().id(),
            transition.from().level().ref(),
            transition.to().level().ref());
    Place place = place(transition);
    return new Page(
        path,
        "move",
        place,
        () -> new MoveViews(new PageContext(content, path), transition, place).view());
  }

  /** The place where the move is declared, or would be. */
  private static Place place(Transition transition) {
    Move move = transition.move();
    return move == null ? transition.family().place() : move.place();
  }
}
