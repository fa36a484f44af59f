package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A rule against two levels of one family with the same code. Levels on different tracks may share
 * one, such as "L5", unless only one of them is named so by its id: then it is that level's.
 */
final class DuplicateCodeCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.DUPLICATE_CODE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      Map<String, List<Level>> named = new LinkedHashMap<>();
      for (Level level : family.levels()) {
        if (level.status() != Status.LEGACY) {
          List<Level> others =
              named.computeIfAbsent(inCapitals(level.code()), code -> new ArrayList<>());
          others.stream()
              .filter(other -> isConfusing(other, level))
              .findFirst()
              .ifPresent(other -> findings.add(between(other, level)));
          others.add(level);
        }
      }
    }
  }

  private static boolean isConfusing(Level one, Level other) {
    return one.ref().track().equals(other.ref().track()) || isByItsId(one) != isByItsId(other);
  }

  private static boolean isByItsId(Level level) {
    return inCapitals(level.code()).equals(inCapitals(level.ref().level()));
  }

  /** The finding at the level that is not named so by its id, or else at the later one. */
  private Finding between(Level first, Level later) {
    return isByItsId(later) ? finding(first, later) : finding(later, first);
  }

  private Finding finding(Level level, Level other) {
    return Finding.of(
            code(),
            level.place(),
            String.format(
                Locale.ROOT,
                "\"%s\" has the code \"%s\", which \"%s\" (%s) has too.",
                level.title(),
                level.code(),
                other.title(),
                other.ref().local()),
            "give one of them another \"code\", so that readers can tell them apart.")
        .about(List.of(level.ref().toString(), other.ref().toString()))
        .restingOn(ground(level, other));
  }

  private static List<ContentPart> ground(Level level, Level other) {
    List<ContentPart> ground = new ArrayList<>(ContentParts.level(level.ref()));
    ground.addAll(ContentParts.level(other.ref()));
    return ground;
  }

  private static String inCapitals(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
