package dev.plumbline.generator;

import dev.plumbline.generator.history.History;
import dev.plumbline.generator.history.HistoryException;
import dev.plumbline.generator.history.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences about unknown versions of a framework, with the remedy. */
final class VersionGaps {
  /** The most tags that a sentence names. */
  private static final int NAMED = 3;

  private static final String NO_PAGE = "The site has no page of changes: ";

  private final String pattern;
  private final List<String> broken = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();

  /**
   * @param pattern the pattern of tags that are versions
   */
  VersionGaps(String pattern) {
    this.pattern = pattern;
  }

  /** Adds a version whose content had errors. */
  void addBroken(Tag tag) {
    broken.add(tag.name());
  }

  /** Adds a version without content in the folder. */
  void addAbsent(Tag tag) {
    absent.add(tag.name());
  }

  /** The sentence for a history that cannot be read. */
  static String unreadable(IOException e) {
    return NO_PAGE + (e instanceof HistoryException known ? known.reason() : e.getMessage());
  }

  /** The sentence for a repository without tags of the pattern. */
  String untagged() {
    return NO_PAGE + noTag();
  }

  /** The sentence for a checkout that descends from none of the tags. */
  String elsewhere(History history) throws IOException {
    return NO_PAGE
        + "the current commit comes after none of the tags that match \""
        + pattern
        + "\". Tag a version of it, or check out the branch that has the tags."
        + history.remedy();
  }

  /** The sentence for a history with at least one known version; absent where none is missing. */
  @Nullable String ofSome(History history) throws IOException {
    String remedy = history.remedy();
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      return "Some versions are left out: " + String.join(" ", missing) + remedy;
    }
    return remedy.isEmpty() ? null : "Some versions may be missing." + remedy;
  }

  /** The sentence for a history without any known version. */
  String ofAll(History history) throws IOException {
    List<String> missing = missing();
    return NO_PAGE + (missing.isEmpty() ? noTag() : String.join(" ", missing)) + history.remedy();
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
    return missing;
  }

  private String noTag() {
    return "no tag matches \""
        + pattern
        + "\". Tag a version, or set plumbline.versions to the pattern of your tags.";
  }

  private static String names(List<String> tags) {
    int more = tags.size() - NAMED;
    return more <= 0
        ? String.join(", ", tags)
        : String.join(", ", tags.subList(0, NAMED)) + " and " + more + " more";
  }
}
