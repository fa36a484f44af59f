package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top where levels are side by side. Each list has one entry a level; it is empty
 * where no level has anything to say.
 */
public final class Glance {
  private final PageContext context;
  private final List<Level> levels;

  public Glance(PageContext context, List<Level> levels) {
    this.context = context;
    this.levels = levels;
  }

  public List<Markup> summaries() {
    List<Markup> summaries = levels.stream().map(one -> context.markup(one.summary())).toList();
    return summaries.stream().allMatch(Markup::isEmpty) ? List.of() : summaries;
  }

  public List<WeekView> weeks() {
    List<@Nullable WeekView> weeks = new ArrayList<>();
    levels.forEach(level -> weeks.add(Weeks.week(context, level)));
    if (weeks.stream().allMatch(Objects::isNull)) {
      return List.of();
    }
    WeekView none = new WeekView(List.of(), context.words().get("week.none"));
    return weeks.stream().map(week -> week == null ? none : week).toList();
  }

  public List<String> pay() {
    List<String> pay = levels.stream().map(level -> Pay.statement(context, level)).toList();
    if (pay.stream().allMatch(String::isEmpty)) {
      return List.of();
    }
    String none = context.words().get("pay.none");
    return pay.stream().map(text -> text.isEmpty() ? none : text).toList();
  }

  /** Whether all have something to say, and the same. */
  public static boolean isSame(List<String> statements) {
    return statements.stream().distinct().count() == 1;
  }
}
