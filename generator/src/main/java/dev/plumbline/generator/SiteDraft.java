package dev.plumbline.generator;

import dev.plumbline.generator.check.Checks;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.export.ExportContent;
import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.export.Exports;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.page.PageKinds;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.SitePlan;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.version.Versions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A checked edition with its plan: everything that is known before the first page is made. */
record SiteDraft(
    SiteContent edition, SitePlan plan, List<ExportedFile> exports, FindingReport report) {
  static SiteDraft of(Content content, Words words, Publication publication, Versions versions) {
    WordIndex index = WordIndex.of(content.framework());
    Parity parity = Parity.of(content.framework(), index);
    List<Finding> checked =
        Checks.run(content.framework(), content.addresses(), parity, content.findings());
    SiteContent edition =
        content.edition(words, index, publication, parity.decided(checked), versions);
    List<ExportedFile> exports = Exports.files(exported(edition));
    Parsed<SitePlan> plan =
        SitePlan.of(
            PageKinds.pages(edition),
            content.copied(publication.assets()),
            exports.stream().map(ExportedFile::path).toList());
    Findings all = new Findings();
    all.addAll(checked);
    all.addAll(plan.findings());
    return new SiteDraft(edition, plan.value(), exports, report(content, all.sorted()));
  }

  private static ExportContent exported(SiteContent edition) {
    return new ExportContent(
        edition.framework(),
        edition.addresses(),
        edition.words(),
        edition.peering(),
        edition.index(),
        edition.publication().address(),
        edition.versions(),
        edition.showsParity() ? edition.parity() : null);
  }

  private static FindingReport report(Content content, List<Finding> findings) {
    return new FindingReport(findings, texts(content, findings));
  }

  /** The files that excerpts are taken from. */
  private static Map<String, String> texts(Content content, List<Finding> findings) {
    Set<String> paths =
        findings.stream().map(finding -> finding.place().path()).collect(Collectors.toSet());
    Map<String, String> texts = new HashMap<>();
    for (SourceFile file : content.folder().files()) {
      if (paths.contains(file.path())) {
        texts.put(file.path(), file.text());
      }
    }
    return texts;
  }
}
