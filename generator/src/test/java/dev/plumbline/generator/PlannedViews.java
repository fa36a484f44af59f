package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.change.ComparedRevision;
import dev.plumbline.generator.page.change.DiffViews;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The views of the pages of a framework that stands in a folder of test cases, by their paths. */
public final class PlannedViews {
  private static final OffsetDateTime FIRST_DAY = OffsetDateTime.parse("2026-01-31T12:00:00Z");

  private PlannedViews() {}

  /**
   * The views of the framework in {@code content/}. Where there is an earlier state of it in {@code
   * before/}, that is version 1.0.0, what changed since is in no version yet, and {@code diff.html}
   * compares the two.
   */
  public static Map<String, Supplier<?>> of(Path folder) throws IOException {
    CheckedFramework now = checked(folder.resolve("content"));
    Path before = folder.resolve("before");
    CheckedFramework then = Files.isDirectory(before) ? checked(before) : null;
    Versions versions = then == null ? Versions.NONE : versions(then, now);
    SiteContent content = now.content(WordKeys.words(), Publication.NONE, versions);
    Map<String, Supplier<?>> views = new HashMap<>();
    for (Page page : SitePlan.of(now, content, Extensions.NONE).pages()) {
      views.put(page.path().value(), page.view());
    }
    if (then != null) {
      DiffViews diff = diff(then, now, content.words());
      views.put("diff.html", () -> diff.view(Markup.EMPTY, ""));
    }
    return views;
  }

  private static DiffViews diff(CheckedFramework then, CheckedFramework now, Words words) {
    return new DiffViews(
        new ComparedRevision("1.0.0", FIRST_DAY, true, then.framework(), 0),
        new ComparedRevision(null, null, true, now.framework(), 0),
        FrameworkChange.between(then.framework(), now.framework()),
        FindingChange.between(then.findings(), now.findings()),
        words);
  }

  private static CheckedFramework checked(Path content) throws IOException {
    ParsedFramework parsed = ParsedFramework.of(SourceReader.read(content), new ParseCache());
    Edition edition = Edition.of(parsed, new Readership(Set.of()));
    CheckedFramework checked = CheckedFramework.of(edition, Extensions.NONE);
    assertThat(checked.findings().stream().filter(one -> one.severity() == Severity.ERROR))
        .isEmpty();
    return checked;
  }

  private static Versions versions(CheckedFramework then, CheckedFramework now) {
    FrameworkChange change = FrameworkChange.between(then.framework(), now.framework());
    Version next = Version.unreleased(Article.EMPTY, change, 0);
    Version first = new Version("1.0.0", FIRST_DAY, Article.EMPTY, null, 0);
    return new Versions(List.of(next, first), 0, null);
  }
}
