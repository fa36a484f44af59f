package dev.plumbline.generator;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a framework's earlier versions. A single build only knows the files that several
 * versions have; a series of builds reads and compares each version once.
 */
final class VersionMemory {
  private final ParseCache files;
  private final boolean lasts;
  private final Map<String, Optional<Parsed<SourceTree>>> commits = new HashMap<>();
  private final Map<String, EditedFramework> frameworks = new HashMap<>();
  private final Map<String, Known> changes = new HashMap<>();

  /**
   * Creates a memory of no version.
   *
   * @param lasts whether there are several builds
   */
  VersionMemory(ParseCache files, boolean lasts) {
    this.files = files;
    this.lasts = lasts;
  }

  /** The files of a commit, which never change. */
  Optional<Parsed<SourceTree>> commit(String id, PastVersion.Content content) throws IOException {
    if (!lasts) {
      return content.read();
    }
    Optional<Parsed<SourceTree>> known = commits.get(id);
    if (known == null) {
      known = content.read();
      commits.put(id, known);
    }
    return known;
  }

  /** The edition of a version. */
  Edition edition(PastVersion version, Parsed<SourceTree> tree, Readership readers) {
    EditedFramework framework =
        lasts
            ? frameworks.computeIfAbsent(version.label(), label -> new EditedFramework())
            : new EditedFramework();
    return framework.past(ParsedFramework.of(tree, files), readers);
  }

  /** The changes after a version. */
  FrameworkChange change(PastVersion version, Framework then, Framework later) {
    Known known = changes.get(version.label());
    if (known == null || !known.then.equals(then) || !known.later.equals(later)) {
      WordIndex words = known == null ? WordIndex.of(then, later) : known.words.after(then, later);
      known = new Known(then, later, words, FrameworkChange.between(then, later, words));
      if (lasts) {
        changes.put(version.label(), known);
      }
    }
    return known.change;
  }

  /**
   * The changes after a version.
   *
   * @param words of both revisions
   */
  private record Known(Framework then, Framework later, WordIndex words, FrameworkChange change) {}
}
