package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links to the parity page. */
public final class ParityLinks {
  private ParityLinks() {}

  /** To a family's part; absent where nothing was found of these levels. */
  public static @Nullable Link toLevels(PageContext context, Family family, List<Level> levels) {
    SiteContent content = context.content();
    boolean touched =
        content.showsParity()
            && levels.stream()
                .anyMatch(level -> content.parity().concerned().contains(level.ref().toString()));
    return touched
        ? new Link(
            context.href(Addresses.PARITY, anchor(family.id())), context.words().get("parity.here"))
        : null;
  }

  /** Where a family's part of the page begins. */
  public static String anchor(String family) {
    return "parity.family." + family;
  }
}
