package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;

/** The links to the pages of moves. */
public final class MoveLinks {
  private final PageContext context;

  public MoveLinks(PageContext context) {
    this.context = context;
  }

  /** A link to one direction, with a text about it: "What changes if you move to M5". */
  public Link all(Transition transition) {
    Level from = transition.from().level();
    Level to = transition.to().level();
    String name = context.heads().shortName(to, from);
    return new Link(href(from, to), context.words().get("crossing.page", name));
  }

  /** A link to one direction, named by it: "From senior inspector to crew manager". */
  Link titled(Level from, Level to) {
    return new Link(href(from, to), context.heads().way(from, to));
  }

  /** A link to both directions, or to the only one. */
  Link both(MovePair pair) {
    Level from = pair.going().from().level();
    Level to = pair.going().to().level();
    return new Link(
        context.href(Addresses.move(from.ref(), to.ref())),
        context.words().get(pair.back() == null ? "crossing.one-way" : "crossing.both-ways"));
  }

  private String href(Level from, Level to) {
    return context.href(
        Addresses.move(from.ref(), to.ref()), Addresses.moving(from.ref(), to.ref()));
  }
}
