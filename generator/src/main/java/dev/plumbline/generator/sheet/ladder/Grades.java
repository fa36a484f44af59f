package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.layout.SheetLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The grades of the levels of one track of a family.
 *
 * @param source where they come from
 */
record Grades(List<Integer> grades, Source source) {
  Grades {
    grades = List.copyOf(grades);
  }

  /** Where grades come from, the best first. */
  enum Source {
    SAID,
    CODES,
    ORDER
  }

  /**
   * The grades that the heads say, or else the numbers in the codes, or else the order.
   *
   * @param last the grade of the last level, where the order decides; 0 to count from 1
   */
  static Grades of(List<SheetLevel> heads, int last) {
    List<Integer> said = heads.stream().map(h -> h.grade() == null ? 0 : h.grade()).toList();
    if (areRight(said)) {
      return new Grades(said, Source.SAID);
    }
    List<Integer> coded = heads.stream().map(SheetLevel::codeNumber).toList();
    if (areRight(coded)) {
      return new Grades(coded, Source.CODES);
    }
    List<Integer> ordered = new ArrayList<>();
    int first = Math.max(1, last - heads.size() + 1);
    for (int i = 0; i < heads.size(); i++) {
      ordered.add(first + i);
    }
    return new Grades(ordered, Source.ORDER);
  }

  private static boolean areRight(List<Integer> grades) {
    return grades.stream().allMatch(grade -> grade > 0)
        && new HashSet<>(grades).size() == grades.size();
  }
}
