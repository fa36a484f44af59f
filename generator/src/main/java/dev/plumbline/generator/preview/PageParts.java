package dev.plumbline.generator.preview;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parts of levels' files that a page is made from. */
final class PageParts {
  /** The parts of each file by the lines that they begin at. */
  private final Map<String, NavigableMap<Integer, Part>> files = new HashMap<>();

  /** The only dimension that the page shows; absent where it shows all. */
  private final @Nullable String dimension;

  private PageParts(@Nullable String dimension) {
    this.dimension = dimension;
  }

  /**
   * A criterion, or a heading with criteria or text under it.
   *
   * @param dimension absent outside of the dimensions
   * @param address its address on its level's page, from the site's folder
   */
  private record Part(@Nullable String dimension, String address) {}

  /** The parts of a page; one that shows no levels has none. */
  static PageParts of(Framework framework, String page) {
    ShownLevels shown = new ShownLevels(framework, page);
    PageParts parts = new PageParts(shown.dimension().orElse(null));
    shown.levels().forEach(parts::add);
    return parts;
  }

  private void add(Level level) {
    String page = Addresses.level(level.ref()).value();
    for (Expectation expectation : level.expectations()) {
      String id = expectation.dimension().id();
      add(expectation.place(), new Part(id, page + "#" + Anchors.dimension(id)));
      for (Criterion criterion : expectation.criteria()) {
        add(criterion.place(), new Part(id, page + "#" + criterion.id()));
      }
    }
    for (Level.Text text : level.sections()) {
      String heading = Anchors.section(text.about().id());
      add(text.about().place(), new Part(null, page + "#" + heading));
    }
  }

  private void add(Place place, Part part) {
    files.computeIfAbsent(place.path(), path -> new TreeMap<>()).putIfAbsent(place.line(), part);
  }

  /** Whether the page shows what stands at a place. */
  boolean show(Place place) {
    return files.containsKey(place.path())
        && (dimension == null
            || part(place).filter(part -> dimension.equals(part.dimension())).isPresent());
  }

  /** The address of the part that begins at a line or is the last one before it, if any does. */
  Optional<String> at(Place place) {
    return part(place).map(Part::address);
  }

  private Optional<Part> part(Place place) {
    return Optional.ofNullable(files.get(place.path()))
        .map(parts -> parts.floorEntry(place.line()))
        .map(Map.Entry::getValue);
  }
}
