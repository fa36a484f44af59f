package dev.plumbline.generator.source;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a content folder. */
public final class ContentReader {
  private static final int LARGEST = 1_000_000;
  private static final int LARGEST_DRAWING = 5_000_000;
  private static final String SPLIT =
      "Split the text into several files, or move what is not text into assets.";
  private static final String SMALLER = "Save the image again as PNG, or with fewer details.";

  private ContentReader() {}

  /**
   * Everything in the folder. What is wrong with a file is a finding.
   *
   * @throws IOException names the folder that is not there, or the file that cannot be read
   */
  public static Parsed<ContentFolder> read(Path folder) throws IOException {
    return read(DiskEntry.root(folder));
  }

  /**
   * The same of a folder that need not be one of this computer.
   *
   * @throws IOException names the file that cannot be read
   */
  public static Parsed<ContentFolder> read(Entry folder) throws IOException {
    ContentWalk walk = ContentWalk.of(folder);
    try {
      return gathered(walk, walk.texts().parallelStream().map(ContentReader::read).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Parsed<ContentFolder> gathered(ContentWalk walk, List<Reading> readings) {
    Findings findings = new Findings();
    findings.addAll(walk.findings());
    walk.drawings().parallelStream().flatMap(ContentReader::activeIn).forEachOrdered(findings::add);
    List<SourceFile> files = new ArrayList<>(readings.size());
    List<String> unread = new ArrayList<>(walk.unread());
    for (Reading reading : readings) {
      if (reading.file() != null) {
        files.add(reading.file());
      }
      if (reading.finding() != null) {
        findings.addAll(List.of(reading.finding()));
        unread.add(reading.finding().place().path());
      }
    }
    unread.sort(CodePointOrder.BY_CODE_POINT);
    return new Parsed<>(
        new ContentFolder(files, walk.assets(), walk.others(), walk.hidden(), unread),
        findings.sorted());
  }

  private static Reading read(ContentWalk.Text found) {
    try {
      Optional<byte[]> bytes = found.entry().bytes(LARGEST);
      if (bytes.isEmpty()) {
        return new Reading(null, tooLarge(found.path(), found.entry().size(), LARGEST, SPLIT));
      }
      Utf8Text text = Utf8Text.of(found.path(), bytes.get());
      return text.finding() == null
          ? new Reading(new SourceFile(found.path(), text.text()), null)
          : new Reading(null, text.finding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Finding> activeIn(ContentWalk.Text drawing) {
    try {
      Optional<byte[]> bytes = drawing.entry().bytes(LARGEST_DRAWING);
      return bytes.isPresent()
          ? ActiveAssets.in(drawing.path(), bytes.get()).stream()
          : Stream.of(tooLarge(drawing.path(), drawing.entry().size(), LARGEST_DRAWING, SMALLER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding tooLarge(String path, long size, int most, String hint) {
    return Finding.of(
        Code.FILE_TOO_LARGE,
        Place.startOf(path),
        "The file has " + size + " bytes; one of its kind may have " + most + ".",
        hint);
  }

  /** Either a file or the reason why there is none. */
  private record Reading(@Nullable SourceFile file, @Nullable Finding finding) {}
}
