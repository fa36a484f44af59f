package dev.plumbline.generator.page;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One grade of a family, the tracks side by side. */
final class GradePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent edition) {
    List<Page> pages = new ArrayList<>();
    for (Family family : edition.framework().families()) {
      for (int grade : Ladders.used(family)) {
        SitePath path = Addresses.grade(family.id(), grade);
        pages.add(
            new Page(
                path,
                "grade",
                family.place(),
                () -> new GradePage(new PageContext(edition, path), family, grade).view()));
      }
    }
    return pages;
  }

  /** "Grade 5", in the framework's language. */
  static String title(PageContext context, int grade) {
    return context.words().get("grade.title", grade);
  }

  /** "Grade 5 · Principal", or without a name where the grade has none of its own. */
  static String fullTitle(PageContext context, int grade) {
    String name = name(context, grade);
    return name.isEmpty() ? title(context, grade) : title(context, grade) + " · " + name;
  }

  /** The grade's own name, unless it says no more than its number does. */
  static String name(PageContext context, int grade) {
    return context
        .framework()
        .vocabulary()
        .grade(grade)
        .map(Grade::name)
        .filter(name -> !saysNoMore(context, name, grade))
        .orElse("");
  }

  /** Whether a name is "Level 4" or the like for grade 4. */
  private static boolean saysNoMore(PageContext context, String name, int grade) {
    String number = Integer.toString(grade);
    if (!name.endsWith(number)) {
      return false;
    }
    String before = name.substring(0, name.length() - number.length()).strip();
    String bare = ", " + context.words().get("grade.bare") + ", ";
    return before.isEmpty() || bare.contains(", " + before.toLowerCase(Locale.ROOT) + ", ");
  }

  /** The lowest grade at which a family has levels on more than one track. */
  static Optional<SitePath> firstShared(Family family) {
    return Ladders.used(family).stream()
        .filter(grade -> at(family, grade).size() > 1)
        .findFirst()
        .map(grade -> Addresses.grade(family.id(), grade));
  }

  /** A family's levels at a grade, in the order of tracks. */
  static List<Level> at(Family family, int grade) {
    List<Level> levels = new ArrayList<>();
    for (Level level : family.levels()) {
      if (level.grade() == grade) {
        levels.add(level);
      }
    }
    return levels;
  }

  /** A link to a neighbouring grade; an empty one where there is none. */
  static Link link(PageContext context, Family family, @Nullable Integer grade) {
    if (grade == null) {
      return new Link("", "");
    }
    int number = Objects.requireNonNull(grade);
    return new Link(context.href(Addresses.grade(family.id(), number)), title(context, number));
  }
}
