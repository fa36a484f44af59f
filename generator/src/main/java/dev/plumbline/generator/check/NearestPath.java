package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A guess at the files that a dead link was meant to lead to. */
final class NearestPath {
  private static final int AT_MOST = 3;
  private static final String RELATIVE =
      "links start from the file they are in, like \"../management/m4.md\".";

  private final Map<String, List<String>> byStem = new TreeMap<>();

  /**
   * A hint for the author.
   *
   * @param path the content path that does not exist
   * @param from the file with the link
   * @param known paths that exist; the same on every call
   */
  String hint(String path, String from, Collection<String> known) {
    gather(known);
    List<String> near = near(path);
    if (near.isEmpty()) {
      return "correct the link, or add the file that it leads to; " + RELATIVE;
    }
    SitePath start = new SitePath(from);
    List<String> written = near.stream().map(to -> start.to(new SitePath(to))).toList();
    return String.format(
        Locale.ROOT,
        "did you mean \"%s\"? L%s",
        String.join("\" or \"", written),
        RELATIVE.substring(1));
  }

  // By the file's name first, because mistakes in folders or endings are more common.
  private List<String> near(String path) {
    String stem = stem(path);
    List<String> same = byStem.getOrDefault(stem, List.of());
    if (same.isEmpty()) {
      same =
          Nearest.to(stem, byStem.keySet()).stream()
              .flatMap(name -> byStem.getOrDefault(name, List.of()).stream())
              .toList();
    }
    List<String> closest = Nearest.to(path, same);
    return closest.isEmpty() ? same.stream().limit(AT_MOST).toList() : closest;
  }

  private void gather(Collection<String> known) {
    if (byStem.isEmpty()) {
      known.stream()
          .sorted()
          .forEach(path -> byStem.computeIfAbsent(stem(path), s -> new ArrayList<>()).add(path));
    }
  }

  /** The file's name without its ending, in lower case. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return (dot <= 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }
}
