package dev.plumbline.generator.preview;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The levels that a page shows.
 *
 * @param page its path
 */
record ShownLevels(Framework framework, String page) {
  /**
   * All levels on the page for paper, those of the family on its own page, its matrix and the pages
   * of its dimensions, and on other pages of a family those that they set side by side.
   */
  List<Level> levels() {
    if (is(Addresses.PRINT.value())) {
      return all().toList();
    }
    Family family = family().orElse(null);
    if (family == null) {
      return List.of();
    }
    return showsWhole(family)
        ? family.levels()
        : family.levels().stream().flatMap(level -> beside(family, level)).distinct().toList();
  }

  /** The only dimension that the page shows; empty where it shows all. */
  Optional<String> dimension() {
    return family().stream()
        .flatMap(family -> family.dimensions().stream().map(Dimension::id))
        .filter(id -> is(Addresses.dimension(folder(), id).value()))
        .findFirst();
  }

  private Optional<Family> family() {
    return framework.family(folder());
  }

  private String folder() {
    return page.substring(0, Math.max(0, page.indexOf('/')));
  }

  private boolean is(String path) {
    return page.equals(path);
  }

  private Stream<Level> all() {
    return framework.families().stream().flatMap(family -> family.levels().stream());
  }

  private boolean showsWhole(Family family) {
    return is(Addresses.family(family.id()).value())
        || is(Addresses.matrix(family.id()).value())
        || dimension().isPresent();
  }

  /** A level and those beside it, where the page shows it; none where it does not. */
  private Stream<Level> beside(Family family, Level level) {
    LevelRef ref = level.ref();
    if (is(Addresses.conversation(ref).value())) {
      return Stream.concat(Stream.of(level), family.above(level).stream());
    }
    boolean isAlone = is(Addresses.level(ref).value());
    boolean isAmongItsGrade =
        level.hasGrade() && is(Addresses.grade(ref.family(), level.grade()).value());
    return isAlone || isAmongItsGrade ? Stream.of(level) : moving(level);
  }

  /** Both levels of a move, of which one is given: the other may be of any family. */
  private Stream<Level> moving(Level one) {
    // All other pages are spared the search among all levels.
    return (page.contains("--") ? all() : Stream.<Level>empty())
        .filter(other -> joins(one.ref(), other.ref()))
        .flatMap(other -> Stream.of(one, other));
  }

  private boolean joins(LevelRef from, LevelRef to) {
    return is(Addresses.conversation(from, to).value()) || is(Addresses.move(from, to).value());
  }
}
