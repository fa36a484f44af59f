package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The maker of the drawings of weeks. */
public final class WeekViews {
  private final PageContext context;

  public WeekViews(PageContext context) {
    this.context = context;
  }

  /** A level's week, with all activities of the framework; absent where the level gives none. */
  public @Nullable WeekView of(Level level) {
    if (level.profile().week().isEmpty()) {
      return null;
    }
    List<WeekView.Bar> bars = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Activity activity : context.framework().vocabulary().activities()) {
      int percent = level.profile().percent(activity.id());
      String kind = activity.kind().name().toLowerCase(Locale.ROOT);
      bars.add(new WeekView.Bar(activity.name(), kind, percent));
      if (percent > 0) {
        parts.add(context.words().get("week.share", activity.name(), percent));
      }
    }
    return new WeekView(bars, String.join(", ", parts));
  }
}
