package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sheets for a conversation: one for each level and the next one on its track, and one for each
 * direction of each move. What they say stands on other pages, so search engines are not told.
 */
public final class ConversationPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      for (Level level : family.levels()) {
        Optional<Transition> next = content.transitions().upwards(family, level);
        SitePath path = Addresses.conversation(level.ref());
        Place place = level.place();
        pages.add(
            page(content, path, place, level, next.orElse(null))
                .showing(content.transitions().tied(family)));
      }
    }
    for (MovePair pair : content.transitions().pairs()) {
      add(pages, content, pair.going());
      if (pair.back() != null) {
        add(pages, content, pair.back());
      }
    }
    return pages;
  }

  private static void add(List<Page> pages, SiteContent content, Transition transition) {
    Level level = transition.from().level();
    SitePath path = path(content, transition);
    if (!path.equals(Addresses.conversation(level.ref()))) {
      Set<String> shown = content.transitions().tied(transition.from().family());
      pages.add(page(content, path, level.place(), level, transition).showing(shown));
    }
  }

  /** The sheet about a transition; one to the next level is that of the level. */
  static SitePath path(SiteContent content, Transition transition) {
    Level from = transition.from().level();
    Level to = transition.to().level();
    return content
        .transitions()
        .upwards(transition.from().family(), from)
        .filter(next -> next.to().level().ref().equals(to.ref()))
        .map(next -> Addresses.conversation(from.ref()))
        .orElseGet(() -> Addresses.conversation(from.ref(), to.ref()));
  }

  private static Page page(
      SiteContent content,
      SitePath path,
      Place place,
      Level level,
      @Nullable Transition transition) {
    return new Page(
            path,
            "conversation",
            place,
            () -> {
              PageContext context = PageContext.withoutTerms(content, path);
              return new ConversationViews(context, level, transition).view();
            })
        .unlisted();
  }
}
