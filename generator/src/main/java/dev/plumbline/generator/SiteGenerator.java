package dev.plumbline.generator;

import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.output.OutputSummary;
import dev.plumbline.generator.output.ProtectedFolders;
import dev.plumbline.generator.output.SiteFolder;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.ThemeFiles;
import dev.plumbline.generator.parse.ReadFiles;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a content folder into a site. */
public final class SiteGenerator {
  private SiteGenerator() {}

  /**
   * Makes the site, unless a finding as bad as the request's limit, or an error, keeps it from
   * being made; then the folder stays as it was.
   *
   * @throws IOException if the content cannot be read or the site cannot be written; the message
   *     names the path
   */
  public static GenerateResult generate(GenerateRequest request, Progress progress)
      throws IOException {
    Checked checked = checked(request);
    SiteDraft draft = checked.draft();
    FindingReport report = draft.report();
    if (report.fails(Severity.ERROR) || report.fails(request.failOn())) {
      return new GenerateResult(report, checked.missing(), null);
    }
    ProtectedFolders folders =
        new ProtectedFolders(request.content(), request.project(), request.home());
    try (SiteFolder site = SiteFolder.open(request.site(), folders)) {
      new SiteWriter(request, draft, progress).write(site);
      return new GenerateResult(report, checked.missing(), made(draft, site.commit()));
    }
  }

  /**
   * Reads and checks all that the site is made of. What it was read from is let go with the end of
   * this method: a tenth of all that is held, and no page needs it.
   */
  private static Checked checked(GenerateRequest request) throws IOException {
    ReadFiles files = new ReadFiles();
    Content content = content(request.content(), request.audiences(), files);
    KnownVersions past = VersionReader.of(request, content, files);
    Words words = new Words(request.theme().words(content.framework().locale()));
    SiteDraft draft = SiteDraft.of(content, words, publication(request, content), past.versions());
    return new Checked(draft, past.missing());
  }

  /**
   * A site that can be made.
   *
   * @param missing what is not known of the framework's past
   */
  private record Checked(SiteDraft draft, String missing) {}

  /**
   * Finds everything that is wrong or doubtful in the content, and writes nothing.
   *
   * @param audiences whose content is looked at besides what is for everyone
   * @throws IOException if the content cannot be read
   */
  public static FindingReport check(Path content, Set<String> audiences) throws IOException {
    Content read = content(content, audiences, new ReadFiles());
    return SiteDraft.of(read, new Words(Map.of()), Publication.NONE, Versions.NONE).report();
  }

  /**
   * Reads and checks two revisions of a framework, to compare them. Content with errors is read as
   * far as it can be understood.
   *
   * @throws IOException if the content cannot be read, or a revision cannot be had; the message
   *     names the path and the way out
   */
  public static DiffResult diff(DiffRequest request) throws IOException {
    return FrameworkDiff.of(request);
  }

  private static Content content(Path folder, Set<String> audiences, ReadFiles files)
      throws IOException {
    return Content.of(SourceReader.read(folder), new Readership(audiences), files).ofToday();
  }

  private static Publication publication(GenerateRequest request, Content content)
      throws IOException {
    ThemeFiles theme = ThemeFiles.of(request.theme().staticFiles());
    List<String> assets = request.theme().named(content.written().assets());
    return new Publication(theme, assets, request.date(), request.address());
  }

  private static GenerateResult.Made made(SiteDraft draft, OutputSummary summary) {
    return new GenerateResult.Made(
        draft.plan().pages().size(),
        summary.written(),
        summary.unchanged(),
        summary.removed(),
        summary.kept());
  }
}
