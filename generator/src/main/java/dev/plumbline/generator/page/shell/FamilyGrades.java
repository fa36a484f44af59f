package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The grades of a family, and the levels at each. */
public record FamilyGrades(Family family) {
  /** The grades at which the family has a level, lowest first. */
  public NavigableSet<Integer> used() {
    TreeSet<Integer> grades = new TreeSet<>();
    for (Level level : family.levels()) {
      grades.add(level.grade());
    }
    return grades;
  }

  /** The levels at a grade, in the order of tracks. */
  public List<Level> at(int grade) {
    List<Level> levels = new ArrayList<>();
    for (Level level : family.levels()) {
      if (level.grade() == grade) {
        levels.add(level);
      }
    }
    return levels;
  }

  /** The grades with levels of several tracks, lowest first. */
  public List<Integer> shared() {
    return used().stream().filter(grade -> at(grade).size() > 1).toList();
  }

  /** The page of the lowest grade with levels of several tracks. */
  public Optional<SitePath> firstShared() {
    return shared().stream().findFirst().map(grade -> Addresses.grade(family.id(), grade));
  }
}
