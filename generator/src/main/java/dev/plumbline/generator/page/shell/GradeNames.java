package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.site.Addresses;
import java.util.Locale;
import java.util.Optional;

/** The names of grades on one page, and the links to their pages. */
public final class GradeNames {
  private final PageContext context;

  GradeNames(PageContext context) {
    this.context = context;
  }

  /** "Grade 5", in the framework's language. */
  public String title(int grade) {
    return context.words().get("grade.title", grade);
  }

  /** "Grade 5 · Principal", or without a name where the grade has none of its own. */
  public String fullTitle(int grade) {
    return name(grade).map(name -> title(grade) + " · " + name).orElse(title(grade));
  }

  /** The grade's own name, unless it says no more than its number does. */
  public Optional<String> name(int grade) {
    return context
        .framework()
        .vocabulary()
        .grade(grade)
        .map(Grade::name)
        .filter(name -> !saysNoMore(name, grade));
  }

  /** Whether a name is "Level 4" or the like for grade 4. */
  private boolean saysNoMore(String name, int grade) {
    String number = Integer.toString(grade);
    if (!name.endsWith(number)) {
      return false;
    }
    String before = name.substring(0, name.length() - number.length()).strip();
    String bare = ", " + context.words().get("grade.bare") + ", ";
    return before.isEmpty() || bare.contains(", " + before.toLowerCase(Locale.ROOT) + ", ");
  }

  /** A link to the page of a family's grade. */
  public Link link(Family family, int grade) {
    return new Link(context.href(Addresses.grade(family.id(), grade)), title(grade));
  }
}
