package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.LevelRef;
import java.util.List;
import java.util.Locale;

/** The references to levels, as written in one family. */
final class LevelReferences {
  private final FrameworkIndex index;
  private final String home;

  /**
   * @param home the family whose levels go without its name; empty for none
   */
  LevelReferences(FrameworkIndex index, String home) {
    this.index = index;
    this.home = home;
  }

  /** Adds a finding if a reference leads to a level that does not exist. */
  void require(LevelLink link, Findings findings) {
    LevelRef ref = link.target();
    if (!index.levels().containsKey(ref)) {
      String message =
          String.format(Locale.ROOT, "\"%s\" is not a level of this framework.", written(ref));
      findings.add(
          Finding.of(Code.UNKNOWN_LEVEL, link.place(), message, hint(ref))
              .restingOn(ContentParts.level(ref)));
    }
  }

  private String written(LevelRef ref) {
    if (ref.track().isEmpty()) {
      return ref.level();
    }
    return ref.family().equals(home) ? ref.local() : ref.toString();
  }

  private String hint(LevelRef ref) {
    Family family = index.families().get(ref.family());
    if (ref.track().isEmpty() || ref.family().isEmpty()) {
      String form = home.isEmpty() ? "family/track/level" : "track/level";
      return String.format(Locale.ROOT, "write it as \"%s\". %s", form, like(ref));
    }
    return family == null
        ? EntryKind.FAMILY.hint(ref.family(), families())
        : Nearest.hint(
            written(ref),
            "Levels",
            family.levels().stream().map(level -> written(level.ref())).toList());
  }

  /** A hint at levels of the same id, for an author who forgot the track or the family. */
  private String like(LevelRef ref) {
    List<String> same =
        index.levels().keySet().stream()
            .filter(known -> known.level().equals(ref.level()))
            .filter(known -> home.isEmpty() || known.family().equals(home))
            .map(this::written)
            .limit(3)
            .toList();
    return same.isEmpty()
        ? "Tracks and levels are named after their folder and file."
        : "Levels with that name: " + String.join(", ", same) + ".";
  }

  private List<String> families() {
    return index.families().all().stream().map(Family::id).toList();
  }
}
