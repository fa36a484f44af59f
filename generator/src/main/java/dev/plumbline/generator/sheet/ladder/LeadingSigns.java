package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.sheet.layout.Leading;
import dev.plumbline.generator.sheet.layout.SheetLevel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whether levels manage people: as they say themselves, or as the others of their family do whose
 * codes have the same letters. D7 is above a director D6, or above a designer D6.
 */
final class LeadingSigns {
  private final Map<String, Set<Leading>> said = new HashMap<>();

  /** Looks at a level, before any is asked about. */
  void see(String family, SheetLevel level) {
    if (level.leading() != Leading.UNSAID && !level.codeLetters().isEmpty()) {
      said.computeIfAbsent(key(family, level), key -> EnumSet.noneOf(Leading.class))
          .add(level.leading());
    }
  }

  /** Whether a level manages people; unsaid where nothing tells, or others tell both. */
  Leading of(String family, SheetLevel level) {
    if (level.leading() != Leading.UNSAID) {
      return level.leading();
    }
    Set<Leading> others = said.getOrDefault(key(family, level), Set.of());
    return others.size() == 1 ? others.iterator().next() : Leading.UNSAID;
  }

  private static String key(String family, SheetLevel level) {
    return UniqueNames.fold(family) + "/" + level.codeLetters();
  }
}
