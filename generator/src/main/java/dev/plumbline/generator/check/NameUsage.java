package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A count of the places that use each name of a list. Where several places use a name that is not
 * listed, and a similar listed one is used nowhere, the list is most likely wrong, so only one
 * finding is reported, at the list.
 */
final class NameUsage {
  private static final int SEVERAL = 2;

  private final Map<String, Place> listed = new HashMap<>();
  private final Set<String> idle = new HashSet<>();
  private final Map<String, Set<Finding>> unknown = new LinkedHashMap<>();

  /**
   * @param entries the entries of the list
   * @param name the name by which content refers to an entry
   * @param place the place where an entry is listed
   */
  <T> NameUsage(Collection<T> entries, Function<T, String> name, Function<T, Place> place) {
    entries.forEach(entry -> listed.put(name.apply(entry), place.apply(entry)));
    idle.addAll(listed.keySet());
  }

  /**
   * Counts a name as used.
   *
   * @param finding the finding if the name is not listed
   */
  void add(String name, Supplier<Finding> finding) {
    if (listed.containsKey(name)) {
      idle.remove(name);
    } else {
      unknown.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(finding.get());
    }
  }

  /** Adds the findings about names that are not listed. */
  void report(Findings findings) {
    unknown.forEach(
        (name, uses) ->
            misspelt(name, uses).ifPresentOrElse(findings::add, () -> findings.addAll(uses)));
  }

  private Optional<Finding> misspelt(String name, Set<Finding> uses) {
    return uses.size() < SEVERAL
        ? Optional.empty()
        : Nearest.to(name, idle).stream().findFirst().map(near -> misspelt(name, near, uses));
  }

  private Finding misspelt(String name, String near, Set<Finding> uses) {
    Finding first = uses.stream().sorted().toList().get(0);
    List<ContentPart> hidden =
        uses.stream().flatMap(use -> use.hides().stream()).distinct().toList();
    return Finding.of(
            first.code(),
            listed.getOrDefault(near, first.place()),
            String.format(
                Locale.ROOT,
                "\"%s\" is listed here but never used; \"%s\" is used in %d places but not"
                    + " listed.",
                near,
                name,
                uses.size()),
            String.format(
                Locale.ROOT,
                "correct the name here if the other places are right; the first of them is %s.",
                first.place()))
        .hiding(hidden)
        .restingOn(first.restsOn());
  }
}
