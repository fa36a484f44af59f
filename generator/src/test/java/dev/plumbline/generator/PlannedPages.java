package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of a framework that stands in a folder of test cases, by their paths. */
public final class PlannedPages {
  private static final OffsetDateTime FIRST_DAY = OffsetDateTime.parse("2026-01-31T12:00:00Z");

  private PlannedPages() {}

  /**
   * The pages of the framework in {@code content/}. Where there is an earlier state of it in {@code
   * before/}, that is version 1.0.0, and what changed since is in no version yet.
   */
  public static Map<String, Page> of(Path folder) throws IOException {
    CheckedFramework checked = checked(folder.resolve("content"));
    assertThat(checked.findings().stream().filter(one -> one.severity() == Severity.ERROR))
        .isEmpty();
    Versions versions = versions(folder, checked.framework());
    SiteContent content = checked.content(WordKeys.words(), Publication.NONE, versions);
    SitePlan plan = SitePlan.of(checked, content, Extensions.NONE);
    return plan.pages().stream()
        .collect(Collectors.toMap(page -> page.path().value(), page -> page));
  }

  private static CheckedFramework checked(Path content) throws IOException {
    ParsedFramework parsed = ParsedFramework.of(SourceReader.read(content), new ParseCache());
    return CheckedFramework.of(Edition.of(parsed, new Readership(Set.of())), Extensions.NONE);
  }

  private static Versions versions(Path folder, Framework now) throws IOException {
    Path before = folder.resolve("before");
    if (!Files.isDirectory(before)) {
      return Versions.NONE;
    }
    Framework then = checked(before).framework();
    Version next = Version.unreleased(Article.EMPTY, FrameworkChange.between(then, now), 0);
    Version first = new Version("1.0.0", FIRST_DAY, Article.EMPTY, null, 0);
    return new Versions(List.of(next, first), 0, null);
  }
}
