package dev.plumbline.generator.page.profile;

import java.util.List;

/**
 * The shape of a week.
 *
 * @param bars in the framework's order, all activities, so that weeks share an axis
 * @param sentence the week as text
 */
public record WeekView(List<Bar> bars, String sentence) {
  public WeekView {
    bars = List.copyOf(bars);
  }

  /**
   * An activity's share.
   *
   * @param kind {@code making}, {@code guiding}, {@code managing} or {@code other}
   * @param percent 0 to 100
   */
  public record Bar(String name, String kind, int percent) {}
}
