package dev.plumbline.generator.page.move;

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

  /** A link with a text about its page: "All that would change on the way to crew manager". */
  public Link all(Transition transition) {
    String title = transition.to().level().title();
    return new Link(href(transition), context.words().get("crossing.page", title));
  }

  /** A link with a text about the direction: "From senior inspector to crew manager". */
  Link titled(Transition transition) {
    Level from = transition.from().level();
    Level to = transition.to().level();
    return new Link(href(transition), context.heads().way(from, to));
  }

  private String href(Transition transition) {
    return context.href(
        Addresses.move(
            transition.family().id(),
            transition.from().level().ref(),
            transition.to().level().ref()));
  }
}
