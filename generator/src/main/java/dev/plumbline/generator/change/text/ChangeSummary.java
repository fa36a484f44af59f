package dev.plumbline.generator.change.text;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.Impact;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The summary lines of a change, a family and a level, and the order of a level's changes. */
public final class ChangeSummary {
  private static final Set<Impact> EXPLAINING = EnumSet.of(Impact.CLARIFIES, Impact.REWORDS);

  private ChangeSummary() {}

  /** The number of levels by impact, in one sentence. */
  public static String sentence(FrameworkChange change) {
    if (change.isEmpty()) {
      return "Nothing changed.";
    }
    List<String> parts = new ArrayList<>();
    change.counts().forEach((impact, count) -> parts.add(impact.count(count)));
    String levels = parts.isEmpty() ? "No level changed what it expects" : String.join("; ", parts);
    return levels + ".";
  }

  /** A caution to readers that words are compared, not understood; empty where none is needed. */
  public static String caution(FrameworkChange change) {
    return rewordsExpectations(change)
        ? "Only a person can tell whether reworded expectations ask for more: please read them."
        : "";
  }

  /** Whether an expectation was reworded. */
  public static boolean rewordsExpectations(FrameworkChange change) {
    return change
        .levels()
        .flatMap(level -> level.all().stream())
        .anyMatch(
            one -> one.target().kind() == Kind.CRITERION && one.type() == ChangeType.REWORDED);
  }

  /** The summary of a level, with the impact on those who hold it. */
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
    return type == null ? "" : type == ChangeType.ADDED ? ": new family" : ": removed family";
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
    return counted(level.common().size(), "change")
        + " in content that families share, listed above";
  }

  /** The changes of a level to report first: those of its placement, names and measures. */
  public static List<Change> substance(LevelChange level) {
    return level.changes().stream().filter(one -> !EXPLAINING.contains(one.impact())).toList();
  }

  /** The changes of a level to report last: those of explaining texts. */
  public static List<Change> explanation(LevelChange level) {
    return level.changes().stream().filter(one -> EXPLAINING.contains(one.impact())).toList();
  }

  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
