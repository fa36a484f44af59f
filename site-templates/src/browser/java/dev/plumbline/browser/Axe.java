package dev.plumbline.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The violations that axe finds on a page. */
final class Axe {
  private static final Map<String, Object> ALL =
      Map.of(
          "runOnly",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
          "resultTypes",
          List.of("violations"));

  /** All rules but contrast, which takes the most time by far. */
  private static final Map<String, Object> SHAPES =
      Map.of(
          "runOnly",
          Map.of("type", "tag", "values", ALL.get("runOnly")),
          "resultTypes",
          List.of("violations"),
          "rules",
          Map.of("color-contrast", Map.of("enabled", false)));

  private static final Map<String, Object> COLOURS =
      Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast")));

  private Axe() {}

  /**
   * The violations of all rules in the light scheme, and of contrast in the dark one, in which the
   * window stays.
   */
  static List<String> violations(Window window) {
    List<String> found = new ArrayList<>(ask(window, ALL));
    window.in(Media.SCREEN, ColorScheme.DARK);
    ask(window, COLOURS).forEach(one -> found.add("in the dark: " + one));
    return found;
  }

  /** The violations of rules that do not depend on colours. */
  static List<String> violationsOfShape(Window window) {
    return ask(window, SHAPES);
  }

  private static List<String> ask(Window window, Map<String, Object> options) {
    if (Boolean.TRUE.equals(window.page().evaluate("() => globalThis.axe === undefined"))) {
      window.page().evaluate(AxeBuilder.getAxeScript());
    }
    return Probe.AXE.ask(window.page(), options);
  }
}
