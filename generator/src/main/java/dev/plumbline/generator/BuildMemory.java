package dev.plumbline.generator;

import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.parity.ParityCache;
import dev.plumbline.generator.parse.ParseCache;
import org.jspecify.annotations.Nullable;

/** What the stages before the plan know from the last build of the same content. */
final class BuildMemory {
  private final ParseCache files = new ParseCache();
  private final @Nullable ParityCache parity;
  private @Nullable WordIndex words;

  private BuildMemory(@Nullable ParityCache parity) {
    this.parity = parity;
  }

  /** The memory of a single build, which knows files that several versions have. */
  static BuildMemory ofOne() {
    return new BuildMemory(null);
  }

  /** The memory of a series of builds. */
  static BuildMemory ofMany() {
    return new BuildMemory(new ParityCache());
  }

  /** The files that were parsed. */
  ParseCache files() {
    return files;
  }

  /** The results of the rules of parity; absent where there is one build. */
  @Nullable ParityCache parity() {
    return parity;
  }

  /** The words of the last framework; absent for the first. */
  @Nullable WordIndex words() {
    return words;
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
