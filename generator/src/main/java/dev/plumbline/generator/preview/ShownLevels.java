package dev.plumbline.generator.preview;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import java.util.stream.Stream;

/**
 * The levels that a page of a family sets side by side: one, those of a grade, or two of a move.
 */
record ShownLevels(Framework framework, Family family) {
  /** The levels of a page; none where it is another kind of page. */
  List<Level> of(String page) {
    return page.startsWith(family.id() + "/moves/")
        ? family.levels().stream().flatMap(level -> moving(level, page)).toList()
        : family.levels().stream().filter(level -> isShown(level, page)).toList();
  }

  /** Both levels of a move, of which one is given: the other may be of any family. */
  private Stream<Level> moving(Level one, String page) {
    return framework.families().stream()
        .flatMap(other -> other.levels().stream())
        .filter(other -> Addresses.first(one.ref(), other.ref()).equals(one.ref()))
        .filter(other -> page.equals(Addresses.move(one.ref(), other.ref()).value()))
        .flatMap(other -> Stream.of(one, other));
  }

  private static boolean isShown(Level level, String page) {
    LevelRef ref = level.ref();
    return page.equals(Addresses.level(ref).value())
        || (level.hasGrade() && page.equals(Addresses.grade(ref.family(), level.grade()).value()));
  }
}
