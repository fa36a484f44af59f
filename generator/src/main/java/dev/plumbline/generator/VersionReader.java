package dev.plumbline.generator;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.history.History;
import dev.plumbline.generator.history.Tag;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.ParseCache;
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
 * A reader of the tagged versions of a framework, the newest first, each for the same readers and
 * by the same stages. Only the changes of each are kept.
 */
final class VersionReader {
  /** The most versions: more would make a page that nobody reads to its end, and a slow build. */
  private static final int MOST = 20;

  private final Edition today;
  private final String pattern;
  private final ParseCache files;
  private final Changelog changelog;
  private final VersionGaps gaps;
  private final List<Version> versions = new ArrayList<>();
  private Framework later;
  private @Nullable Tag laterTag;
  private int older;

  private VersionReader(Edition today, String pattern, ParseCache files) {
    this.today = today;
    this.pattern = pattern;
    this.files = files;
    this.gaps = new VersionGaps(pattern);
    this.later = today.framework();
    this.changelog = Changelog.of(today.framework().changelog());
  }

  /**
   * The versions of a framework, as far as they can be read. A past that cannot be read is no
   * error: the result says what is missing.
   *
   * @param request names the tags
   * @param today the framework as it is now
   * @param files the files that were read before
   */
  static Versions of(GenerateRequest request, Edition today, ParseCache files) {
    String pattern = request.versions();
    if (pattern == null) {
      return Versions.NONE;
    }
    try {
      if (History.isUntagged(request.content())) {
        return Versions.unknown(new VersionGaps(pattern).untagged());
      }
      try (History history = History.of(request.content())) {
        return new VersionReader(today, pattern, files).read(history);
      }
    } catch (IOException e) {
      return Versions.unknown(VersionGaps.unreadable(e));
    }
  }

  private Versions read(History history) throws IOException {
    List<Tag> tags = history.tags(pattern, Tag.Order.VERSION);
    List<Tag> past = history.past(tags);
    for (Tag tag : past) {
      if (isFull()) {
        older++;
      } else if (laterTag == null || !tag.revision().id().equals(laterTag.revision().id())) {
        read(tag, history);
      }
    }
    addFirst();
    boolean elsewhere = past.isEmpty() && !tags.isEmpty();
    return new Versions(versions, older, elsewhere ? gaps.elsewhere(history) : missing(history));
  }

  private boolean isFull() {
    return versions.stream().filter(Version::isReleased).count() >= MOST;
  }

  private void read(Tag tag, History history) throws IOException {
    Optional<Parsed<SourceTree>> tree = history.read(tag.revision());
    if (tree.isEmpty()) {
      gaps.addAbsent(tag);
      return;
    }
    ParsedFramework parsed = ParsedFramework.of(tree.get(), files);
    Edition then = Edition.ofPast(parsed, today.readers());
    if (then.findings().stream().anyMatch(VersionReader::hidesSomething)) {
      // Its content would be reported as removed, and as new in the version after it.
      gaps.addBroken(tag);
      return;
    }
    addLater(FrameworkChange.between(then.framework(), later));
    later = then.framework();
    laterTag = tag;
  }

  /**
   * Whether a finding hides content. Problems of files do not, because files of a version are not
   * shown.
   */
  private static boolean hidesSomething(Finding finding) {
    return finding.severity() == Severity.ERROR
        && !finding.place().path().startsWith(SourceTree.ASSETS);
  }

  /** Adds the version after the one just read, with its changes. */
  private void addLater(FrameworkChange change) {
    if (laterTag != null) {
      versions.add(version(laterTag, change));
    } else if (!change.isEmpty()) {
      versions.add(Version.unreleased(changelog.about(Changelog.UNRELEASED), change, levels()));
    }
  }

  /** Adds the oldest version that was read, whose changes are unknown. */
  private void addFirst() {
    if (laterTag != null && isFull()) {
      older++;
    } else if (laterTag != null) {
      versions.add(version(laterTag, null));
    }
  }

  private Version version(Tag tag, @Nullable FrameworkChange change) {
    String name = VersionNames.ofTag(tag.name(), pattern);
    return new Version(name, tag.date(), changelog.about(name), change, levels());
  }

  private int levels() {
    return later.families().stream().map(Family::levels).mapToInt(List::size).sum();
  }

  private @Nullable String missing(History history) throws IOException {
    return laterTag == null ? gaps.ofAll(history) : gaps.ofSome(history);
  }
}
