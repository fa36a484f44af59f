package dev.plumbline.generator;

import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.parity.ParityCache;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.style.StyleCache;
import org.jspecify.annotations.Nullable;

/** What the stages before the plan know from the last build of the same content. */
final class BuildMemory {
  private final ParseCache files = new ParseCache();
  private final EditedFramework framework = new EditedFramework();
  private final VersionMemory versions;
  private final @Nullable ParityCache parity;
  private final @Nullable StyleCache style;
  private @Nullable WordIndex words;

  private BuildMemory(@Nullable ParityCache parity, @Nullable StyleCache style) {
    this.parity = parity;
    this.style = style;
    this.versions = new VersionMemory(files, parity != null);
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

  /** The framework. A single build lets go of what it was linked from: it is of no further use. */
  EditedFramework framework() {
    return parity == null ? new EditedFramework() : framework;
  }

  /** Its earlier versions. */
  VersionMemory versions() {
    return versions;
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
