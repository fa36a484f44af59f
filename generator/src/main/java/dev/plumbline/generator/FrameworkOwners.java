package dev.plumbline.generator;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.owners.OwnersHost;
import dev.plumbline.generator.owners.OwnersWriter;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The owners that a framework names, for the code host that asks them for reviews. */
public final class FrameworkOwners {
  private FrameworkOwners() {}

  /**
   * Writes the owners of everything in a content folder, for whatever audience, into the file in
   * which its code host looks for them. Content that could not be read may have owners too, so with
   * an error nothing is written.
   *
   * @param host absent to find it out by the files of the repository
   * @throws IOException if the content cannot be read, or the file not be written; the message
   *     names the path
   */
  public static OwnersResult write(Path content, @Nullable OwnersHost host) throws IOException {
    ParsedFramework parsed = ParsedFramework.of(SourceReader.read(content), new ParseCache());
    FindingReport report = errors(parsed);
    return report.findings().isEmpty()
        ? new OwnersResult(report, OwnersWriter.write(content, parsed.framework(), host))
        : new OwnersResult(report, null);
  }

  private static FindingReport errors(ParsedFramework parsed) {
    List<Finding> errors =
        parsed.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    return new FindingReport(
        errors,
        parsed.files().stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text)));
  }
}
