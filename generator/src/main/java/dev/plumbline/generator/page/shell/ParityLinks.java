package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links to the page about parity. */
public final class ParityLinks {
  private ParityLinks() {}

  /** A link to a family's section; absent where there are no findings about these levels. */
  public static @Nullable Link toLevels(PageContext context, Family family, List<Level> levels) {
    SiteContent content = context.content();
    boolean touched =
        content.showsParity()
            && levels.stream()
                .anyMatch(level -> content.parity().concerned().contains(level.ref().toString()));
    return touched
        ? new Link(
            context.href(Addresses.PARITY, Anchors.parityFamily(family.id())),
            context.words().get("parity.here"))
        : null;
  }
}
