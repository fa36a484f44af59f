package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines that head a change, a family and a level, and the order in which a level is told. */
public final class ChangeSummary {
  private static final Set<Impact> EXPLAINING = EnumSet.of(Impact.CLARIFIES, Impact.REWORDS);

  private ChangeSummary() {}

  /** How many levels are asked for what. */
  public static String sentence(FrameworkChange change) {
    if (change.isEmpty()) {
      return "Nothing changed.";
    }
    List<String> parts = new ArrayList<>();
    change
        .counts()
        .forEach(
            (impact, count) ->
                parts.add(
                    counted(count, "level") + (count == 1 ? " is " : " are ") + impact.phrase()));
    String levels =
        parts.isEmpty() ? "No level is asked for anything else" : String.join("; ", parts);
    return levels + ".";
  }

  /** What to keep in mind; empty where there is nothing. Words are compared, not understood. */
  public static String caution(FrameworkChange change) {
    return rewordsExpectations(change)
        ? "Whether other words ask for more, only people can tell: please read the marked ones."
        : "";
  }

  /** Whether an expectation stands there in other words. */
  public static boolean rewordsExpectations(FrameworkChange change) {
    return change
        .levels()
        .flatMap(level -> level.all().stream())
        .anyMatch(
            one -> one.target().kind() == Kind.CRITERION && one.type() == ChangeType.REWORDED);
  }

  /** A level, and what its changes mean for who holds it. */
  public static String level(LevelChange level) {
    return name(level) + ": " + level.impact().phrase();
  }

  /** A level's code, title and grade. */
  public static String name(LevelChange level) {
    String grade = level.level().hasGrade() ? ", grade " + level.level().grade() : "";
    String draft = level.level().status() == Status.DRAFT ? ", a draft" : "";
    return level.label() + grade + draft;
  }

  static String type(FamilyChange family) {
    ChangeType type = family.type();
    return type == null
        ? ""
        : type == ChangeType.ADDED ? ": a new family" : ": a family that is removed";
  }

  /** The name of a level that a shared change reaches. */
  static String name(FrameworkChange change, @Nullable LevelChange level, LevelRef ref) {
    return level == null
        ? ref.toString()
        : level.label()
            + change.families().stream()
                .filter(family -> family.id().equals(ref.family()))
                .findFirst()
                .map(family -> " (" + family.name() + ")")
                .orElse("");
  }

  static String shared(LevelChange level) {
    return counted(level.common().size(), "change") + " of what families share, told above";
  }

  /** What to say of a level first: where it stands, what it is called, what is measured. */
  public static List<Change> substance(LevelChange level) {
    return level.changes().stream().filter(one -> !EXPLAINING.contains(one.impact())).toList();
  }

  /** What to say of a level last: what explains it. */
  public static List<Change> explanation(LevelChange level) {
    return level.changes().stream().filter(one -> EXPLAINING.contains(one.impact())).toList();
  }

  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
