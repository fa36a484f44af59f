package dev.plumbline.generator;

import dev.plumbline.generator.check.Checks;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.Versions;
import java.util.List;

/**
 * An edition checked by every rule.
 *
 * @param addresses the targets of links in the content
 * @param index the words of the framework's criteria
 * @param parity the results of the rules about tracks, with the owners' decisions
 * @param findings the findings of this stage and the ones before it, with the owners' decisions
 */
record CheckedFramework(
    Edition edition,
    ContentAddresses addresses,
    WordIndex index,
    Parity parity,
    List<Finding> findings) {
  CheckedFramework {
    findings = List.copyOf(findings);
  }

  /** Checks an edition of which nothing is known. */
  static CheckedFramework of(Edition edition, Extensions extensions) {
    return of(edition, extensions, BuildMemory.ofOne());
  }

  /** Checks an edition. */
  static CheckedFramework of(Edition edition, Extensions extensions, BuildMemory memory) {
    Framework framework = edition.framework();
    ContentAddresses addresses = new ContentAddresses(framework);
    WordIndex last = memory.words();
    WordIndex index = last == null ? WordIndex.of(framework) : last.after(framework);
    memory.keep(index);
    List<GuardedCheck> others = extensions.checks().stream().map(GuardedCheck::new).toList();
    Parity parity = Parity.of(framework, index, memory.parity());
    List<Finding> findings =
        Checks.run(framework, addresses, parity, memory.style(), edition.findings(), others);
    return new CheckedFramework(edition, addresses, index, parity.decided(findings), findings);
  }

  /** The content that the pages of its site are made from. */
  SiteContent content(Words words, Publication publication, Versions versions) {
    return SiteContent.of(
        edition.framework(), addresses, words, index, publication, parity, versions);
  }

  /** The framework, as far as the edition shows it. */
  Framework framework() {
    return edition.framework();
  }
}
