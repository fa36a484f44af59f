package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.page.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** The pay of levels in words. */
public final class Pay {
  private final PageContext context;

  public Pay(PageContext context) {
    this.context = context;
  }

  /** The name and range of the band that a level is paid by; absent if unknown. */
  public @Nullable String statement(Level level) {
    return context.framework().vocabulary().payOf(level).map(this::statement).orElse(null);
  }

  private String statement(PayBand band) {
    String range = band.range();
    return range == null ? band.name() : context.words().get("pay.range", band.name(), range);
  }
}
