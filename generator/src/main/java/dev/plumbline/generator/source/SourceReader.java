package dev.plumbline.generator.source;

import dev.plumbline.generator.asset.Asset;
import dev.plumbline.generator.asset.SizeLimit;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reader of content folders. */
public final class SourceReader {
  private static final SizeLimit LIMIT =
      new SizeLimit(
          1_000_000,
          "split the text into several files, or move everything that is not text into assets.");

  private SourceReader() {}

  /**
   * Reads everything in a folder. Problems of a file are findings.
   *
   * @throws IOException names the folder that is not there, or the file that cannot be read
   */
  public static Parsed<SourceTree> read(Path folder) throws IOException {
    return read(DiskEntry.root(folder));
  }

  /**
   * Reads everything in a folder, which need not be on this computer.
   *
   * @throws IOException names the file that cannot be read
   */
  public static Parsed<SourceTree> read(Entry folder) throws IOException {
    SourceWalk walk = SourceWalk.of(folder);
    try {
      return gathered(walk, walk.texts().parallelStream().map(SourceReader::read).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Parsed<SourceTree> gathered(SourceWalk walk, List<Reading> readings) {
    Findings findings = new Findings();
    findings.addAll(walk.findings());
    walk.assets().parallelStream().flatMap(SourceReader::objection).forEachOrdered(findings::add);
    List<SourceFile> files = new ArrayList<>(readings.size());
    List<String> unread = new ArrayList<>(walk.unread());
    for (Reading reading : readings) {
      if (reading.file() != null) {
        files.add(reading.file());
        findings.addAll(StrangeCharacters.in(reading.file().path(), reading.file().text()));
      }
      if (reading.finding() != null) {
        findings.addAll(List.of(reading.finding()));
        unread.add(reading.finding().place().path());
      }
    }
    unread.sort(CodePointOrder.BY_CODE_POINT);
    return new Parsed<>(
        new SourceTree(files, paths(walk.assets()), walk.others(), walk.hidden(), unread),
        findings.sorted());
  }

  private static List<String> paths(List<SourceWalk.Found> found) {
    return found.stream().map(SourceWalk.Found::path).toList();
  }

  private static Reading read(SourceWalk.Found found) {
    try {
      Optional<byte[]> bytes = found.entry().bytes(LIMIT.most());
      if (bytes.isEmpty()) {
        return new Reading(null, LIMIT.finding(found.path(), found.entry().size()));
      }
      Utf8Text text = Utf8Text.of(found.path(), bytes.get());
      return text.finding() == null
          ? new Reading(new SourceFile(found.path(), text.text()), null)
          : new Reading(null, text.finding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Finding> objection(SourceWalk.Found asset) {
    try {
      return new Asset(asset.path(), asset.entry()).objection().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Either a file or the reason why there is none. */
  private record Reading(@Nullable SourceFile file, @Nullable Finding finding) {}
}
