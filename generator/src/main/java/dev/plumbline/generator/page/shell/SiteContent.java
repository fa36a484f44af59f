package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.compare.Transitions;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Glossary;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.Versions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The site for one set of audiences: what every page is made from.
 *
 * @param addresses what links in the content lead to
 * @param families the ids of all families
 * @param words of the interface
 * @param index the words of its criteria
 * @param peers the peers of each level
 * @param transitions which levels one can go between
 * @param glossary names of terms
 * @param publication how the site is published
 * @param parity what came of the rules about tracks
 * @param versions what is known of the framework's past
 */
public record SiteContent(
    Framework framework,
    ContentAddresses addresses,
    Set<String> families,
    Words words,
    WordIndex index,
    PeerIndex peers,
    Transitions transitions,
    Glossary glossary,
    Publication publication,
    Parity parity,
    Versions versions) {
  public SiteContent {
    families = Set.copyOf(families);
  }

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
        framework.families().stream().map(Family::id).collect(Collectors.toSet()),
        words,
        index,
        peers,
        new Transitions(framework, peers),
        new Glossary(framework.glossary()),
        publication,
        parity,
        versions);
  }

  /** Whether the rules about tracks have anything to say, and its readers may see it. */
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
