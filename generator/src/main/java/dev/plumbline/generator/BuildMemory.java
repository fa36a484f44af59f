package dev.plumbline.generator;

import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.edition.EditionCache;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.parity.ParityCache;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.style.StyleCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the stages before the plan know from the last build of the same content. */
final class BuildMemory {
  private final ParseCache files = new ParseCache();
  private final EditionCache editions = new EditionCache();
  private final @Nullable ParityCache parity;
  private final @Nullable StyleCache style;
  private @Nullable WordIndex words;
  private List<Family> families = List.of();

  private BuildMemory(@Nullable ParityCache parity, @Nullable StyleCache style) {
    this.parity = parity;
    this.style = style;
  }

  /** The memory of a single build, which knows files that several versions have. */
  static BuildMemory ofOne() {
    return new BuildMemory(null, null);
  }

  /** The memory of a series of builds. */
  static BuildMemory ofMany() {
    return new BuildMemory(new ParityCache(), new StyleCache());
  }

  /** The files that were parsed. */
  ParseCache files() {
    return files;
  }

  /** The families of the last edition. */
  EditionCache editions() {
    return editions;
  }

  /** The results of the rules of parity; absent where there is one build. */
  @Nullable ParityCache parity() {
    return parity;
  }

  /** The results of the rules of style; absent where there is one build. */
  @Nullable StyleCache style() {
    return style;
  }

  /** The words of the last framework; absent for the first. */
  @Nullable WordIndex words() {
    return words;
  }

  /**
   * The framework with the families and levels of the last one in the place of equal ones, so that
   * later stages need not compare what they hold.
   */
  Framework known(Framework framework) {
    if (parity == null) {
      return framework;
    }
    Map<String, Family> last = byKey(families, Family::id);
    families =
        framework.families().stream().map(family -> known(family, last.get(family.id()))).toList();
    return framework.withFamilies(families);
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

  /**
   * Keeps the words of a framework for the next build, if there is one, and forgets the files that
   * this build did not have.
   */
  void keep(WordIndex index) {
    if (parity != null) {
      words = index;
      files.forgetUnused();
    }
  }
}
