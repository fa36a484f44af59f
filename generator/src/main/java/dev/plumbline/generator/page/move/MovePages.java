package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of moves: one for each two levels between which a declared move leads, or that are
 * peers on tracks of different kinds.
 */
public final class MovePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (MovePair pair : content.transitions().pairs()) {
      pages.add(page(content, pair));
    }
    return pages;
  }

  private static Page page(SiteContent content, MovePair pair) {
    Transition going = pair.going();
    SitePath path = Addresses.move(going.from().level().ref(), going.to().level().ref());
    Place place = place(pair);
    return new Page(
            path,
            "move",
            place,
            () -> new MoveViews(new PageContext(content, path), pair, place).view())
        .withMarkdown(content.publication().markdown())
        .showing(content.transitions().tied(going.from().family()));
  }

  /** The place where the move is declared, or would be. */
  private static Place place(MovePair pair) {
    Transition back = pair.back();
    Move move = pair.going().move();
    if (move == null && back != null) {
      move = back.move();
    }
    return move == null ? pair.going().family().place() : move.place();
  }
}
