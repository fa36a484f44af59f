package dev.plumbline.generator.preview;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Criterion;
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

/**
 * The parts of a page that come from lines of content files.
 *
 * @param parts in the order of the page
 */
record PageParts(List<Part> parts) {
  PageParts {
    parts = List.copyOf(parts);
  }

  /**
   * A criterion, or a heading with criteria or text under it.
   *
   * @param place the line that it begins at
   * @param address its address on its level's page, from the site's folder
   */
  record Part(Place place, String address) {}

  /** The parts of the page of a level or of a grade; other pages have none. */
  static PageParts of(Framework framework, String page) {
    List<Part> parts = new ArrayList<>();
    Optional<Family> family = framework.family(page.substring(0, Math.max(0, page.indexOf('/'))));
    for (Level level : family.map(Family::levels).orElse(List.of())) {
      String own = Addresses.level(level.ref()).value();
      boolean isShown = page.equals(own) || (level.hasGrade() && page.equals(grade(level)));
      if (isShown) {
        add(level, own, parts);
      }
    }
    return new PageParts(parts);
  }

  private static String grade(Level level) {
    return Addresses.grade(level.ref().family(), level.grade()).value();
  }

  private static void add(Level level, String page, List<Part> parts) {
    for (Expectation expectation : level.expectations()) {
      String heading = Anchors.dimension(expectation.dimension().id());
      parts.add(new Part(expectation.place(), page + "#" + heading));
      for (Criterion criterion : expectation.criteria()) {
        parts.add(new Part(criterion.place(), page + "#" + criterion.id()));
      }
    }
    for (Level.Text text : level.sections()) {
      String heading = Anchors.section(text.about().id());
      parts.add(new Part(text.about().place(), page + "#" + heading));
    }
  }

  /** The files that they come from. */
  List<String> files() {
    return parts.stream().map(part -> part.place().path()).distinct().toList();
  }

  /** The address of the part that begins at a line or is the last one before it, if any does. */
  Optional<String> at(Place place) {
    return parts.stream()
        .filter(part -> part.place().path().equals(place.path()))
        .filter(part -> part.place().line() <= place.line())
        .max(Comparator.comparingInt(part -> part.place().line()))
        .map(Part::address);
  }
}
