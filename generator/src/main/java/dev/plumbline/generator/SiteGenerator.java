package dev.plumbline.generator;

import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.output.OutputSummary;
import dev.plumbline.generator.output.ProtectedFolders;
import dev.plumbline.generator.output.SiteFolder;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.ThemeFiles;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    SitePlan plan = plan(request);
    if (plan.report().fails(Severity.ERROR) || plan.report().fails(request.failOn())) {
      return result(plan, null);
    }
    ProtectedFolders folders =
        new ProtectedFolders(request.content(), request.project(), request.home());
    try (SiteFolder site = SiteFolder.open(request.site(), folders)) {
      new SiteWriter(request, plan, progress).write(site);
      return result(plan, made(plan, site.commit()));
    }
  }

  /**
   * The stages up to the plan. What the site was read from is let go with the end of this method: a
   * tenth of all that is held, and no page needs it.
   */
  private static SitePlan plan(GenerateRequest request) throws IOException {
    ParseCache files = new ParseCache();
    Parsed<SourceTree> tree = SourceReader.read(request.content());
    ParsedFramework parsed = ParsedFramework.of(tree, files);
    Edition edition = Edition.of(parsed, new Readership(request.audiences()));
    Versions versions = VersionReader.of(request, edition, files);
    CheckedFramework checked = CheckedFramework.of(edition);
    return SitePlan.of(checked, words(request, edition), publication(request, parsed), versions);
  }

  /**
   * Finds everything that is wrong or doubtful in the content, and writes nothing.
   *
   * @param audiences whose content is looked at besides what is for everyone
   * @throws IOException if the content cannot be read
   */
  public static FindingReport check(Path content, Set<String> audiences) throws IOException {
    Parsed<SourceTree> tree = SourceReader.read(content);
    ParsedFramework parsed = ParsedFramework.of(tree, new ParseCache());
    Edition edition = Edition.of(parsed, new Readership(audiences));
    CheckedFramework checked = CheckedFramework.of(edition);
    return SitePlan.unpublished(checked).report();
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

  private static Words words(GenerateRequest request, Edition edition) throws IOException {
    return new Words(request.theme().words(edition.framework().locale()));
  }

  private static Publication publication(GenerateRequest request, ParsedFramework parsed)
      throws IOException {
    ThemeFiles theme = ThemeFiles.of(request.theme().staticFiles());
    List<String> assets = request.theme().named(parsed.framework().assets());
    return new Publication(theme, assets, request.date(), request.address());
  }

  private static GenerateResult result(SitePlan plan, GenerateResult.@Nullable Made made) {
    return new GenerateResult(plan.report(), plan.content().versions().missing(), made);
  }

  private static GenerateResult.Made made(SitePlan plan, OutputSummary summary) {
    return new GenerateResult.Made(
        plan.pages().size(),
        summary.written(),
        summary.unchanged(),
        summary.removed(),
        summary.kept());
  }
}
