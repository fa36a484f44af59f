package dev.plumbline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Chooses which pages to look at: the longest of each kind, and of the others as few as show every
 * part that any page shows. Most of a site's pages are made of the same parts.
 */
final class EveryPart {
  private final Map<SitePage, Set<String>> parts = new LinkedHashMap<>();
  private final List<SitePage> chosen = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  private EveryPart(Stream<SitePage> pages) {
    pages.forEach(page -> parts.put(page, parts(page)));
  }

  static List<SitePage> of(Stream<SitePage> pages) {
    EveryPart choice = new EveryPart(pages);
    longestOfEachKind(choice.parts.keySet().stream()).forEach(choice::choose);
    for (SitePage page = choice.best(); choice.adds(page) > 0; page = choice.best()) {
      choice.choose(page);
    }
    return choice.chosen;
  }

  static Stream<SitePage> longestOfEachKind(Stream<SitePage> pages) {
    Comparator<SitePage> byLength = Comparator.comparingInt(SitePage::length);
    Map<String, SitePage> longest = new TreeMap<>();
    pages.forEach(
        page -> longest.merge(page.kind(), page, (a, b) -> byLength.compare(a, b) < 0 ? b : a));
    return longest.values().stream();
  }

  private void choose(SitePage page) {
    chosen.add(page);
    shown.addAll(parts.getOrDefault(page, Set.of()));
  }

  /** The page with most parts that no page before it has. */
  private SitePage best() {
    return parts.keySet().stream().max(Comparator.comparingLong(this::adds)).orElseThrow();
  }

  private long adds(SitePage page) {
    return parts.getOrDefault(page, Set.of()).stream()
        .filter(part -> !shown.contains(part))
        .count();
  }

  private static Set<String> parts(SitePage page) {
    try {
      return page.site().built().page(page.path()).getAllElements().stream()
          .map(EveryPart::name)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key of a part: roughly what a style sheet or a script can select it by. */
  private static String name(Element one) {
    return one.tagName()
        + one.classNames().stream().sorted().toList()
        + (one.hasAttr("open") ? " open" : "")
        + (one.hasAttr("hidden") ? " hidden" : "");
  }
}
