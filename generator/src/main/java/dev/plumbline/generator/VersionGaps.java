package dev.plumbline.generator;

import dev.plumbline.generator.history.HistoryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences about unknown versions of a framework, with the remedy. */
final class VersionGaps {
  /** The most tags that a sentence names. */
  private static final int NAMED = 3;

  private static final String NO_PAGE = "The site has no page of changes: ";

  private final VersionSource source;
  private final List<String> broken = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();

  /**
   * @param source the place where the versions are kept
   */
  VersionGaps(VersionSource source) {
    this.source = source;
  }

  /** Adds a version whose content had errors. */
  void addBroken(PastVersion version) {
    broken.add(version.label());
  }

  /** Adds a version without content in the folder. */
  void addAbsent(PastVersion version) {
    absent.add(version.label());
  }

  /** Adds a version whose date is unknown. */
  void addUndated(String name) {
    undated.add(name);
  }

  /** The sentence for a history that cannot be read. */
  static String unreadable(IOException e) {
    return NO_PAGE + (e instanceof HistoryException known ? known.reason() : e.getMessage());
  }

  /** The sentence for a repository without tags of the pattern. */
  String untagged() {
    return NO_PAGE + none();
  }

  /** The sentence for a checkout that descends from none of the tags. */
  String elsewhere(String remedy) {
    return NO_PAGE
        + "the current commit comes after none of the tags that match \""
        + place()
        + "\". Tag a version of it, or check out the branch that has the tags."
        + remedy;
  }

  /** The sentence for a history with at least one known version; absent where none is missing. */
  @Nullable String ofSome(String remedy) {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      return "Some versions are left out: " + String.join(" ", missing) + remedy;
    }
    return remedy.isEmpty() ? null : "Some versions may be missing." + remedy;
  }

  /** The sentence for a history without any known version. */
  String ofAll(String remedy) {
    List<String> missing = missing();
    return NO_PAGE + (missing.isEmpty() ? none() : String.join(" ", missing)) + remedy;
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (!broken.isEmpty()) {
      missing.add(
          names(broken)
              + " had errors in the content, so its changes are listed with the next version.");
    }
    if (!absent.isEmpty()) {
      missing.add(names(absent) + " had no content in this folder.");
    }
    if (!undated.isEmpty()) {
      missing.add(
          names(undated)
              + " has no date. Write a heading for it into CHANGELOG.md, such as \"## [1.2.0] - 2026-03-01\".");
    }
    return missing;
  }

  private String none() {
    return source instanceof VersionSource.Tags
        ? "no tag matches \""
            + place()
            + "\". Tag a version, or set plumbline.versions to the pattern of your tags."
        : "the folder \"" + place() + "\" holds no folder that is named after a version.";
  }

  private String place() {
    return source instanceof VersionSource.Tags tags
        ? tags.pattern()
        : String.valueOf(((VersionSource.Folders) source).folder());
  }

  private static String names(List<String> tags) {
    int more = tags.size() - NAMED;
    return more <= 0
        ? String.join(", ", tags)
        : String.join(", ", tags.subList(0, NAMED)) + " and " + more + " more";
  }
}
