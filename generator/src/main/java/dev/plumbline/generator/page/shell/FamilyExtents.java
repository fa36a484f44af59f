package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A maker of sentences on how much a family has: levels, grades, tracks. */
public final class FamilyExtents {
  private final PageContext context;
  private final Words words;

  public FamilyExtents(PageContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** "14 levels, grades 1 to 8", and the tracks that the family lacks. */
  public String sentence(Family family) {
    String numbers = numbers(family);
    String missing = missingTracks(family);
    return missing.isEmpty() ? numbers : words.get("home.without", numbers, missing);
  }

  /** "14 levels, grades 1 to 8". */
  public String numbers(Family family) {
    NavigableSet<Integer> grades = new FamilyGrades(family).used();
    if (grades.isEmpty()) {
      return words.get("home.extent.none");
    }
    String range =
        grades.size() == 1
            ? words.get("home.grade", grades.first())
            : words.get("home.grades", grades.first(), grades.last());
    return words.count("home.extent", family.levels().size(), range);
  }

  /** A sentence on the tracks that the family lacks; absent where it has all. */
  public @Nullable String missing(Family family) {
    String missing = missingTracks(family);
    return missing.isEmpty() || family.levels().isEmpty()
        ? null
        : words.get("home.missing", missing);
  }

  private String missingTracks(Family family) {
    List<Track> present = context.heads().tracks(family);
    return context.framework().vocabulary().tracks().stream()
        .filter(track -> !present.contains(track))
        .map(Track::name)
        .collect(Collectors.joining(", "));
  }
}
