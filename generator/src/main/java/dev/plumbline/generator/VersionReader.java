package dev.plumbline.generator;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.history.History;
import dev.plumbline.generator.history.HistoryException;
import dev.plumbline.generator.history.Tag;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.ReadFiles;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Changelog;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionNames;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tagged versions of a framework, the newest first, each for the same readers and by the
 * same rules. Of each only what changed is kept.
 */
final class VersionReader {
  /**
   * More than these would make a page that nobody reads to its end, and a build that takes long.
   */
  private static final int MOST = 20;

  /** So many tags are named where something is said of many. */
  private static final int NAMED = 3;

  private static final String NO_PAGE = "The site tells of no versions: ";

  private final Content content;
  private final String pattern;
  private final ReadFiles files;
  private final Changelog changelog;
  private final List<Version> versions = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();
  private Framework later;
  private @Nullable Tag laterTag;
  private int older;

  private VersionReader(Content content, String pattern, ReadFiles files) {
    this.content = content;
    this.pattern = pattern;
    this.files = files;
    this.later = content.framework();
    this.changelog = Changelog.of(content.framework().changelog());
  }

  /**
   * The versions of a framework, as far as they can be had. A past that cannot be had is no
   * mistake: what is missing is said.
   *
   * @param request names the tags
   * @param files what was read before
   */
  static KnownVersions of(GenerateRequest request, Content content, ReadFiles files) {
    if (request.versions().isEmpty()) {
      return KnownVersions.NONE;
    }
    try {
      return History.isUntagged(request.content())
          ? new KnownVersions(Versions.NONE, NO_PAGE + noTag(request.versions()))
          : read(request, content, files);
    } catch (IOException e) {
      return new KnownVersions(Versions.NONE, said(e));
    }
  }

  private static KnownVersions read(GenerateRequest request, Content content, ReadFiles files)
      throws IOException {
    try (History history = History.of(request.content())) {
      return new VersionReader(content, request.versions(), files).read(history);
    }
  }

  private static String noTag(String pattern) {
    return "no tag is called like \""
        + pattern
        + "\". Tag a version, or say in plumbline.versions what yours are called.";
  }

  private static String said(IOException e) {
    return NO_PAGE + (e instanceof HistoryException known ? known.reason() : e.getMessage());
  }

  private KnownVersions read(History history) throws IOException {
    List<Tag> tags = history.tags(pattern, Tag.Order.VERSION);
    List<Tag> past = history.past(tags);
    for (Tag tag : past) {
      if (told() >= MOST) {
        older++;
      } else if (laterTag == null || !tag.revision().id().equals(laterTag.revision().id())) {
        read(tag, history);
      }
    }
    if (laterTag != null && told() < MOST) {
      versions.add(version(laterTag, null));
    } else if (laterTag != null) {
      older++;
    }
    boolean elsewhere = past.isEmpty() && !tags.isEmpty();
    return new KnownVersions(
        new Versions(versions, older), elsewhere ? elsewhere(history) : missing(history));
  }

  private long told() {
    return versions.stream().filter(Version::isReleased).count();
  }

  private void read(Tag tag, History history) throws IOException {
    Optional<Parsed<SourceTree>> folder = history.read(tag.revision());
    if (folder.isEmpty()) {
      absent.add(tag.name());
      return;
    }
    Content then = Content.of(folder.get(), content.readers(), files);
    if (then.findings().stream().anyMatch(VersionReader::hidesSomething)) {
      // It would be told as taken away, and as new in the version after it.
      broken.add(tag.name());
      return;
    }
    tell(FrameworkChange.between(then.framework(), later));
    later = then.framework();
    laterTag = tag;
  }

  /** Files of a version are not shown: what is wrong with one hides no words. */
  private static boolean hidesSomething(Finding finding) {
    return finding.severity() == Severity.ERROR
        && !finding.place().path().startsWith(SourceTree.ASSETS);
  }

  /** What became of the framework between the version that was just read and the one after it. */
  private void tell(FrameworkChange change) {
    if (laterTag != null) {
      versions.add(version(laterTag, change));
    } else if (!change.isEmpty()) {
      versions.add(Version.unreleased(changelog.about(Changelog.UNRELEASED), change, levels()));
    }
  }

  private Version version(Tag tag, @Nullable FrameworkChange change) {
    String name = VersionNames.ofTag(tag.name(), pattern);
    return new Version(name, tag.date(), changelog.about(name), change, levels());
  }

  private int levels() {
    return later.families().stream().map(Family::levels).mapToInt(List::size).sum();
  }

  private String elsewhere(History history) throws IOException {
    return NO_PAGE
        + "what is checked out comes from none of the tags that are called like \""
        + pattern
        + "\". Tag a version of it, or check out the branch that they are on."
        + history.remedy();
  }

  private String missing(History history) throws IOException {
    String remedy = history.remedy();
    List<String> missing = new ArrayList<>();
    if (!broken.isEmpty()) {
      missing.add(
          names(broken) + " had errors in the content, and the next version tells what changed.");
    }
    if (!absent.isEmpty()) {
      missing.add(names(absent) + " had no content in this folder.");
    }
    if (laterTag != null && missing.isEmpty()) {
      return remedy.isEmpty() ? "" : "Some versions may not be told." + remedy;
    }
    if (laterTag != null) {
      return "Some versions are not told: " + String.join(" ", missing) + remedy;
    }
    if (missing.isEmpty()) {
      missing.add(noTag(pattern));
    }
    return NO_PAGE + String.join(" ", missing) + remedy;
  }

  private static String names(List<String> tags) {
    int more = tags.size() - NAMED;
    return more <= 0
        ? String.join(", ", tags)
        : String.join(", ", tags.subList(0, NAMED)) + " and " + more + " more";
  }
}
