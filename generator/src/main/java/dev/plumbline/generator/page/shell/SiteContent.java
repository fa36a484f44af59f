package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.compare.Transitions;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Glossary;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.Versions;
import java.util.List;

/**
 * The content of a site for one set of audiences: the source of every page.
 *
 * @param addresses the targets of links in the content
 * @param words of the interface
 * @param index the words of its criteria
 * @param peers the peers of each level
 * @param transitions the transitions between levels
 * @param glossary names of terms
 * @param publication how the site is published
 * @param parity results of the rules of parity
 * @param versions the framework's versions, as far as they are known
 */
public record SiteContent(
    Framework framework,
    ContentAddresses addresses,
    Words words,
    WordIndex index,
    PeerIndex peers,
    Transitions transitions,
    Glossary glossary,
    Publication publication,
    Parity parity,
    Versions versions) {
  /** An edition of a framework. */
  public static SiteContent of(
      Framework framework,
      ContentAddresses addresses,
      Words words,
      WordIndex index,
      Publication publication,
      Parity parity,
      Versions versions) {
    PeerIndex peers = new PeerIndex(framework);
    return new SiteContent(
        framework,
        addresses,
        words,
        index,
        peers,
        new Transitions(framework, peers),
        new Glossary(framework.glossary()),
        publication,
        parity,
        versions);
  }

  /** Whether there is a page about parity: its rules have a subject, and readers may see it. */
  public boolean showsParity() {
    return parity.hasSubject() && framework.parity().isForEveryone();
  }

  /** The edition as a sentence for the foot of the page. */
  String name() {
    List<String> names = framework.vocabulary().audiences().stream().map(Audience::name).toList();
    return names.isEmpty()
        ? words.get("edition.open")
        : words.get("edition.for", String.join(", ", names));
  }
}
