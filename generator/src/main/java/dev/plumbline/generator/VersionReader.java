package dev.plumbline.generator;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.history.History;
import dev.plumbline.generator.history.Tag;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Changelog;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionNames;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the versions of a framework, the newest first, each for the same readers and by the
 * same stages. Only the changes of each are kept.
 */
final class VersionReader {
  /** The most versions: more would make a page that nobody reads to its end, and a slow build. */
  private static final int MOST = 20;

  private final Edition today;
  private final VersionMemory memory;
  private final Changelog changelog;
  private final VersionGaps gaps;
  private final List<Version> versions = new ArrayList<>();
  private Framework later;
  private @Nullable PastVersion laterVersion;
  private int older;

  private VersionReader(Edition today, VersionGaps gaps, VersionMemory memory) {
    this.today = today;
    this.memory = memory;
    this.gaps = gaps;
    this.later = today.framework();
    this.changelog = Changelog.of(today.framework().changelog());
  }

  /**
   * The versions of a framework, as far as they can be read. A past that cannot be read is no
   * error: the result says what is missing.
   *
   * @param request says where the versions are kept
   * @param today the framework as it is now
   * @param memory what is known of earlier versions
   */
  static Versions of(GenerateRequest request, Edition today, VersionMemory memory) {
    VersionSource source = request.versions();
    if (source == null) {
      return Versions.NONE;
    }
    VersionGaps gaps = new VersionGaps(source);
    VersionReader reader = new VersionReader(today, gaps, memory);
    try {
      if (source instanceof VersionSource.Tags tags) {
        return reader.readTags(request.content(), tags.pattern());
      }
      return reader.readFolders(((VersionSource.Folders) source).folder());
    } catch (IOException e) {
      return Versions.unknown(VersionGaps.unreadable(e));
    }
  }

  private Versions readFolders(Path folder) throws IOException {
    FolderVersions folders = new FolderVersions(folder, changelog, gaps);
    laterVersion = folders.current(today.framework().version());
    read(folders.past());
    return new Versions(versions, older, missing(""));
  }

  private Versions readTags(Path content, String pattern) throws IOException {
    if (History.isUntagged(content)) {
      return Versions.unknown(gaps.untagged());
    }
    try (History history = History.of(content)) {
      List<Tag> tags = history.tags(pattern, Tag.Order.VERSION);
      List<Tag> past = history.past(tags);
      read(past.stream().map(tag -> version(tag, pattern, history)).toList());
      return new Versions(
          versions,
          older,
          past.isEmpty() && !tags.isEmpty()
              ? gaps.elsewhere(history.remedy())
              : missing(history.remedy()));
    }
  }

  private PastVersion version(Tag tag, String pattern, History history) {
    String id = tag.revision().id();
    return new PastVersion(
        tag.name(),
        VersionNames.ofTag(tag.name(), pattern),
        id,
        tag.date(),
        () -> memory.commit(id, () -> history.read(tag.revision())));
  }

  private void read(List<PastVersion> past) throws IOException {
    for (PastVersion version : past) {
      if (isFull()) {
        older++;
      } else if (laterVersion == null || !version.id().equals(laterVersion.id())) {
        read(version);
      }
    }
    addFirst();
  }

  private boolean isFull() {
    return versions.stream().filter(Version::isReleased).count() >= MOST;
  }

  private void read(PastVersion version) throws IOException {
    Optional<Parsed<SourceTree>> tree = version.content().read();
    if (tree.isEmpty()) {
      gaps.addAbsent(version);
      return;
    }
    Edition then = memory.edition(version, tree.get(), today.readers());
    if (then.findings().stream().anyMatch(VersionReader::hidesSomething)) {
      // Its content would be reported as removed, and as new in the version after it.
      gaps.addBroken(version);
      return;
    }
    addLater(memory.change(version, then.framework(), later));
    later = then.framework();
    laterVersion = version;
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
    if (laterVersion != null) {
      versions.add(version(laterVersion, change));
    } else if (!change.isEmpty()) {
      versions.add(Version.unreleased(changelog.about(Changelog.UNRELEASED), change, levels()));
    }
  }

  /** Adds the oldest version that was read, whose changes are unknown. */
  private void addFirst() {
    if (laterVersion != null && isFull()) {
      older++;
    } else if (laterVersion != null) {
      versions.add(version(laterVersion, null));
    }
  }

  private Version version(PastVersion past, @Nullable FrameworkChange change) {
    return new Version(past.name(), past.date(), changelog.about(past.name()), change, levels());
  }

  private int levels() {
    return later.families().stream().map(Family::levels).mapToInt(List::size).sum();
  }

  private @Nullable String missing(String remedy) {
    return laterVersion == null ? gaps.ofAll(remedy) : gaps.ofSome(remedy);
  }
}
