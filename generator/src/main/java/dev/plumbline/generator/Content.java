package dev.plumbline.generator;

import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.edition.AssetUse;
import dev.plumbline.generator.edition.EditionFilter;
import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.edition.RequestedAudiences;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.parse.ReadFiles;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Versions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A content folder, read and understood as far as it can be, and what one edition has of it.
 *
 * @param written for all audiences, as parsed
 * @param framework of the edition
 * @param readers whom the edition is for
 * @param addresses what links in the content lead to
 * @param findings of reading, parsing and putting together
 */
record Content(
    SourceTree folder,
    Framework written,
    Framework framework,
    Readership readers,
    ContentAddresses addresses,
    List<Finding> findings) {

  /**
   * The content of a folder that was read.
   *
   * @param files what was read before
   */
  static Content of(Parsed<SourceTree> folder, Readership readers, ReadFiles files) {
    Parsed<Framework> written = FrameworkReader.read(folder.value(), files);
    Parsed<Framework> framework = EditionFilter.of(written.value(), readers);
    Findings findings = new Findings();
    findings.addAll(folder.findings());
    findings.addAll(written.findings());
    findings.addAll(framework.findings());
    return new Content(
        folder.value(),
        written.value(),
        framework.value(),
        readers,
        new ContentAddresses(framework.value()),
        findings.sorted());
  }

  /**
   * The same, with what is wrong in the framework as it is today: audiences that are asked for and
   * that it does not have, and assets that it does not use. An earlier version is not asked this.
   */
  Content ofToday() {
    Findings all = new Findings();
    all.addAll(findings);
    all.addAll(AssetUse.unused(written));
    all.addAll(RequestedAudiences.findings(written, readers));
    return new Content(folder, written, framework, readers, addresses, all.sorted());
  }

  /**
   * The assets that the site gets: those that this edition shows or links to.
   *
   * @param more that are shown by others
   */
  List<String> copied(List<String> more) {
    Set<String> copied = new HashSet<>(AssetUse.of(framework));
    copied.addAll(more);
    return written.assets().stream().filter(copied::contains).toList();
  }

  SiteContent edition(
      Words words, WordIndex index, Publication publication, Parity parity, Versions versions) {
    return SiteContent.of(framework, addresses, words, index, publication, parity, versions);
  }
}
