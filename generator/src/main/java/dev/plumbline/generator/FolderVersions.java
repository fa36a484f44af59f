package dev.plumbline.generator;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.semver.VersionOrder;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Changelog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The versions of a framework that are kept in folders, the newest first. */
final class FolderVersions {
  private static final String FRAMEWORK = "framework.yaml";

  private final Path folder;
  private final Changelog changelog;
  private final VersionGaps gaps;

  FolderVersions(Path folder, Changelog changelog, VersionGaps gaps) {
    this.folder = folder;
    this.changelog = changelog;
    this.gaps = gaps;
  }

  /**
   * The version that the content itself is; absent where it names none, one without a date, or one
   * that has a folder.
   */
  @Nullable PastVersion current(@Nullable String name) throws IOException {
    if (name == null || names().contains(name)) {
      return null;
    }
    return changelog.dateOf(name).map(date -> version(name, date)).orElse(null);
  }

  /** The versions in folders. */
  List<PastVersion> past() throws IOException {
    List<PastVersion> past = new ArrayList<>();
    for (String name : names()) {
      Optional<LocalDate> date = changelog.dateOf(name);
      if (date.isEmpty()) {
        gaps.addUndated(name);
      } else {
        past.add(version(name, date.get()));
      }
    }
    return past;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted(VersionOrder.OLDEST_FIRST.reversed())
          .toList();
    }
  }

  private PastVersion version(String name, LocalDate date) {
    return new PastVersion(
        name,
        name,
        name,
        date.atStartOfDay().atOffset(ZoneOffset.UTC),
        () -> content(folder.resolve(name)));
  }

  private static Optional<Parsed<SourceTree>> content(Path folder) throws IOException {
    return Files.exists(folder.resolve(FRAMEWORK))
        ? Optional.of(SourceReader.read(folder))
        : Optional.empty();
  }
}
