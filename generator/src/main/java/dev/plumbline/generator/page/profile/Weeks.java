package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws the shape of a level's week. */
public final class Weeks {
  private Weeks() {}

  /** Bars for all activities of the framework; absent where the level gives no week. */
  public static @Nullable WeekView week(PageContext context, Level level) {
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
