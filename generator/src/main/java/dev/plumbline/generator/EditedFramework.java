package dev.plumbline.generator;

import dev.plumbline.generator.edition.EditionCache;
import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A framework over its edits. Families and levels that an edit leaves as they were are the same
 * objects in each of its editions, so that later stages need not compare what they hold.
 */
final class EditedFramework {
  private final EditionCache cache = new EditionCache();
  private List<Family> families = List.of();

  /** The next edition of the framework as it is today. */
  Edition today(ParsedFramework parsed, Readership readers) {
    return known(Edition.of(parsed, readers, cache));
  }

  /** The next edition of an earlier revision. */
  Edition past(ParsedFramework parsed, Readership readers) {
    return known(Edition.ofPast(parsed, readers, cache));
  }

  private Edition known(Edition edition) {
    Framework framework = edition.framework();
    Map<String, Family> last = byKey(families, Family::id);
    families =
        framework.families().stream().map(family -> known(family, last.get(family.id()))).toList();
    return edition.with(framework.withFamilies(families));
  }

  private static Family known(Family family, @Nullable Family last) {
    if (last == null || last.equals(family)) {
      return last == null ? family : last;
    }
    Map<Object, Level> levels = byKey(last.levels(), Level::ref);
    return family.withLevels(
        family.levels().stream()
            .map(level -> level.equals(levels.get(level.ref())) ? levels.get(level.ref()) : level)
            .toList());
  }

  private static <K, T> Map<K, T> byKey(List<T> all, Function<T, ? extends K> key) {
    Map<K, T> map = new HashMap<>();
    all.forEach(one -> map.put(key.apply(one), one));
    return map;
  }
}
