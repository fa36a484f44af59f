package dev.plumbline.generator.preview;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of levels' files that a page is made from.
 *
 * @param parts in the order of the page
 * @param dimension the only dimension that the page shows; absent where it shows all
 */
record PageParts(List<Part> parts, @Nullable String dimension) {
  PageParts {
    parts = List.copyOf(parts);
  }

  /**
   * A criterion, or a heading with criteria or text under it.
   *
   * @param place the line that it begins at
   * @param dimension absent outside of the dimensions
   * @param address its address on its level's page, from the site's folder
   */
  record Part(Place place, @Nullable String dimension, String address) {}

  /**
   * The parts of a page of levels: of one, of a grade, of a move, or of a dimension; other pages
   * have none.
   */
  static PageParts of(Framework framework, String page) {
    Family family =
        framework.family(page.substring(0, Math.max(0, page.indexOf('/')))).orElse(null);
    if (family == null) {
      return new PageParts(List.of(), null);
    }
    String dimension =
        family.dimensions().stream()
            .map(Dimension::id)
            .filter(id -> page.equals(Addresses.dimension(family.id(), id).value()))
            .findFirst()
            .orElse(null);
    List<Level> levels =
        dimension == null ? new ShownLevels(framework, family).of(page) : family.levels();
    List<Part> parts = new ArrayList<>();
    levels.forEach(level -> add(level, parts));
    return new PageParts(parts, dimension);
  }

  private static void add(Level level, List<Part> parts) {
    String page = Addresses.level(level.ref()).value();
    for (Expectation expectation : level.expectations()) {
      String id = expectation.dimension().id();
      parts.add(new Part(expectation.place(), id, page + "#" + Anchors.dimension(id)));
      for (Criterion criterion : expectation.criteria()) {
        parts.add(new Part(criterion.place(), id, page + "#" + criterion.id()));
      }
    }
    for (Level.Text text : level.sections()) {
      String heading = Anchors.section(text.about().id());
      parts.add(new Part(text.about().place(), null, page + "#" + heading));
    }
  }

  /** Whether the page shows what stands at a place. */
  boolean show(Place place) {
    boolean isRead = parts.stream().anyMatch(part -> part.place().path().equals(place.path()));
    return isRead
        && (dimension == null
            || part(place).filter(part -> dimension.equals(part.dimension())).isPresent());
  }

  /** The address of the part that begins at a line or is the last one before it, if any does. */
  Optional<String> at(Place place) {
    return part(place).map(Part::address);
  }

  private Optional<Part> part(Place place) {
    return parts.stream()
        .filter(part -> part.place().path().equals(place.path()))
        .filter(part -> part.place().line() <= place.line())
        .max(Comparator.comparingInt(part -> part.place().line()));
  }
}
