package dev.plumbline.generator;

import dev.plumbline.generator.edition.AssetUse;
import dev.plumbline.generator.export.ExportContent;
import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.export.Exports;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.page.PageKinds;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.AddressClaims;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.version.Versions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every file of the site with its address, before the first is made.
 *
 * @param content what the pages are made from
 * @param pages in the order of their kinds
 * @param assets files of the content that are copied
 * @param exports files that are neither pages nor assets
 * @param report the findings in the content
 */
record SitePlan(
    SiteContent content,
    List<Page> pages,
    List<String> assets,
    List<ExportedFile> exports,
    FindingReport report) {
  SitePlan {
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
    exports = List.copyOf(exports);
  }

  /** Whether findings keep the site from being made: errors, or as bad as a limit. */
  boolean fails(Severity limit) {
    return report.fails(Severity.ERROR) || report.fails(limit);
  }

  /** The pages that are made in Markdown too. */
  Set<SitePath> inMarkdown() {
    return pages.stream()
        .filter(Page::hasMarkdown)
        .map(Page::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The unknown part of the framework's past; absent where all is known. */
  @Nullable String missing() {
    return content.versions().missing();
  }

  /** The plan of a site that nobody will see, for the findings of planning. */
  static SitePlan unpublished(CheckedFramework checked, Extensions extensions) {
    SiteContent content = checked.content(new Words(Map.of()), Publication.NONE, Versions.NONE);
    return of(checked, content, extensions);
  }

  /** Plans the site of a framework. */
  static SitePlan of(CheckedFramework checked, SiteContent content, Extensions extensions) {
    ExtensionFiles others = new ExtensionFiles(extensions);
    List<Page> pages = PageKinds.pages(content);
    List<Page> otherPages = others.pages(content);
    ExportContent exported = exported(content, joined(pages, otherPages));
    List<ExportedFile> exports = Exports.files(exported);
    List<ExportedFile> otherExports = others.exports(exported);
    List<String> assets = assets(checked.edition(), content.publication());
    AddressClaims claims = claims(exports, pages, assets);
    others.claim(claims);
    return new SitePlan(
        content,
        joined(claims.free(pages), otherPages),
        assets,
        joined(exports, otherExports),
        report(checked, claims.findings()));
  }

  private static AddressClaims claims(
      List<ExportedFile> exports, List<Page> pages, List<String> assets) {
    AddressClaims claims = new AddressClaims();
    exports.forEach(file -> claims.claim(file.path(), Place.startOf("framework.yaml")));
    for (Page page : pages) {
      page.files().forEach(path -> claims.claim(path, page.source()));
    }
    assets.forEach(path -> claims.claim(Addresses.asset(path), Place.startOf(path)));
    return claims;
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static ExportContent exported(SiteContent content, List<Page> pages) {
    return new ExportContent(
        content.framework(),
        content.addresses(),
        content.words(),
        content.peers(),
        content.index(),
        content.publication().address(),
        content.versions(),
        content.showsParity() ? content.parity() : null,
        listed(pages));
  }

  private static List<SitePath> listed(List<Page> pages) {
    return pages.stream().filter(Page::isListed).map(Page::path).toList();
  }

  /** The assets that the edition or the theme shows or links to. */
  private static List<String> assets(Edition edition, Publication publication) {
    Set<String> shown = new HashSet<>(AssetUse.of(edition.framework()));
    shown.addAll(publication.assets());
    return edition.parsed().framework().assets().stream().filter(shown::contains).toList();
  }

  /** All findings, with the texts that excerpts are taken from. */
  private static FindingReport report(CheckedFramework checked, List<Finding> planning) {
    Findings findings = new Findings();
    findings.addAll(checked.findings());
    findings.addAll(planning);
    List<Finding> all = findings.sorted();
    Set<String> paths =
        all.stream().map(finding -> finding.place().path()).collect(Collectors.toSet());
    Map<String, String> texts = new HashMap<>();
    for (SourceFile file : checked.edition().parsed().files()) {
      if (paths.contains(file.path())) {
        texts.put(file.path(), file.text());
      }
    }
    return new FindingReport(all, texts);
  }
}
