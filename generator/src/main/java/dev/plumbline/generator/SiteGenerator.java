package dev.plumbline.generator;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.output.MemoryOutput;
import dev.plumbline.generator.owners.OwnersFiles;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.page.shell.ThemeFiles;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The generator, which turns a content folder into a site. */
public final class SiteGenerator {
  private SiteGenerator() {}

  /**
   * Makes the site, unless a finding as bad as the request's limit, or an error, keeps it from
   * being made; then the folder stays as it was. Where nothing has changed since the last build,
   * its result is told again, and nothing is made.
   *
   * @throws IOException if the content cannot be read or the site cannot be written; the message
   *     names the path
   */
  public static GenerateResult generate(GenerateRequest request, Progress progress)
      throws IOException {
    return SiteSession.once().generate(request, progress);
  }

  /**
   * Makes the site in memory. The folder that the request names for it is not touched.
   *
   * @throws IOException if the content cannot be read; the message names the path
   */
  public static MemoryResult generateInMemory(GenerateRequest request, Progress progress)
      throws IOException {
    SitePlan plan = plan(request, BuildMemory.ofOne());
    if (plan.fails(request.failOn())) {
      return new MemoryResult(plan.report(), plan.missing(), null);
    }
    MemoryOutput site = new MemoryOutput();
    new SiteWriter(request, plan, progress).write(site, Set.of());
    return new MemoryResult(plan.report(), plan.missing(), site);
  }

  /**
   * The stages up to the plan. The sources can be freed at the end of this method: they are a tenth
   * of the memory, and no page needs them.
   */
  static SitePlan plan(GenerateRequest request, BuildMemory memory) throws IOException {
    Parsed<SourceTree> tree = SourceReader.read(request.content());
    OwnersFiles owners = OwnersFiles.read(request.content());
    ParsedFramework parsed = ParsedFramework.of(tree, memory.files()).comparedWith(owners);
    Edition edition = memory.framework().today(parsed, request.check().readers());
    Versions versions = VersionReader.of(request, edition, memory.versions());
    CheckedFramework checked = CheckedFramework.of(edition, request.check().extensions(), memory);
    SiteContent content =
        checked.content(words(request, edition), publication(request, parsed), versions);
    return SitePlan.of(checked, content, request.check().extensions());
  }

  /**
   * Finds everything that is wrong or doubtful in the content, and writes nothing.
   *
   * @throws IOException if the content cannot be read
   */
  public static CheckResult check(CheckRequest request) throws IOException {
    Parsed<SourceTree> tree = SourceReader.read(request.content());
    OwnersFiles owners = OwnersFiles.read(request.content());
    return check(parsed(tree).comparedWith(owners), request);
  }

  /** Finds the same in files that were read before, and in no others. */
  static CheckResult check(Parsed<SourceTree> tree, CheckRequest request) {
    return check(parsed(tree), request);
  }

  private static ParsedFramework parsed(Parsed<SourceTree> tree) {
    return ParsedFramework.of(tree, BuildMemory.ofOne().files());
  }

  private static CheckResult check(ParsedFramework parsed, CheckRequest request) {
    Edition edition = Edition.of(parsed, request.readers());
    CheckedFramework checked = CheckedFramework.of(edition, request.extensions());
    SitePlan plan = SitePlan.unpublished(checked, request.extensions());
    return new CheckResult(checked.framework(), plan.report());
  }

  /**
   * Reads and checks two revisions of a framework, to compare them. Content with errors is read as
   * far as it can be understood.
   *
   * @throws IOException if the content cannot be read, or a revision cannot be read; the message
   *     names the path and the remedy
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
    return new Publication(theme, assets, request.date(), request.address(), request.markdown());
  }
}
