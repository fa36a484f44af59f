package dev.plumbline.generator;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.Edition;
import dev.plumbline.generator.page.Publication;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.parse.ReadFiles;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.ContentFolder;
import dev.plumbline.generator.source.ContentReader;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A content folder, read and understood as far as it can be.
 *
 * @param audiences whose content is in the framework besides what is for everyone
 * @param addresses what links in the content lead to
 * @param findings of reading and parsing
 */
record Content(
    ContentFolder folder,
    Framework framework,
    Set<String> audiences,
    ContentAddresses addresses,
    List<Finding> findings) {

  static Content read(Path path, Set<String> audiences) throws IOException {
    return of(ContentReader.read(path), audiences, new ReadFiles());
  }

  /**
   * The content of a folder that was read.
   *
   * @param files what was read before
   */
  static Content of(Parsed<ContentFolder> folder, Set<String> audiences, ReadFiles files) {
    Parsed<Framework> framework = FrameworkReader.read(folder.value(), audiences, files);
    Findings findings = new Findings();
    findings.addAll(folder.findings());
    findings.addAll(framework.findings());
    return new Content(
        folder.value(),
        framework.value(),
        audiences,
        new ContentAddresses(framework.value()),
        findings.sorted());
  }

  Edition edition(Words words, Publication publication, Parity parity, Versions versions) {
    return Edition.of(framework, addresses, words, audiences, publication, parity, versions);
  }
}
