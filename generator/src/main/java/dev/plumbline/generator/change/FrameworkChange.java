package dev.plumbline.generator.change;

import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Framework;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The change of a framework between two of its revisions.
 *
 * <p>The order of files, of keys and of criteria, white space, and the file that a level is kept in
 * are no changes.
 *
 * @param name the framework's later name
 * @param versionBefore the earlier version, as written
 * @param versionAfter the later version, as written
 * @param changes of the vocabulary, the pages, the glossary and the framework itself
 * @param common changes of shared expectations
 * @param families the changed families in the framework's order, then the removed ones
 */
public record FrameworkChange(
    String name,
    @Nullable String versionBefore,
    @Nullable String versionAfter,
    List<Change> changes,
    List<CommonChange> common,
    List<FamilyChange> families) {
  public FrameworkChange {
    changes = List.copyOf(changes);
    common = List.copyOf(common);
    families = List.copyOf(families);
  }

  /** Compares two revisions of a framework, read for the same audiences. */
  public static FrameworkChange between(Framework before, Framework after) {
    return between(before, after, WordIndex.of(before, after));
  }

  /**
   * Compares two revisions of a framework, read for the same audiences.
   *
   * @param index the words of both
   */
  public static FrameworkChange between(Framework before, Framework after, WordIndex index) {
    FrameworkPairing pairing = FrameworkPairing.of(before, after, index);
    CommonChanges common = new CommonChanges(before, after);
    List<FamilyChange> families = new FamilyChanges(pairing, common).all();
    return new FrameworkChange(
        after.name(),
        before.version(),
        after.version(),
        VocabularyChanges.of(pairing),
        common.all(),
        families);
  }

  /** Whether nothing changed, apart from the version itself. */
  public boolean isEmpty() {
    return changes.isEmpty() && common.isEmpty() && families.isEmpty();
  }

  /** All levels that changed, in order. */
  public Stream<LevelChange> levels() {
    return families.stream().flatMap(family -> family.levels().stream());
  }

  /** The number of changed levels by impact, without impacts that no level has. */
  public Map<LevelImpact, Integer> counts() {
    Map<LevelImpact, Integer> counts = new TreeMap<>();
    levels().forEach(level -> counts.merge(level.impact(), 1, Integer::sum));
    return counts;
  }
}
