package dev.plumbline.generator.page;

import dev.plumbline.generator.compare.Peering;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Glossary;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The site for one set of audiences: what every page is made from.
 *
 * @param addresses what links in the content lead to
 * @param families the ids of all families
 * @param words of the interface
 * @param peering which levels are peers
 * @param glossary names of terms
 * @param styles the theme's style sheets, in order
 * @param audiences whose content is served besides what is for everyone
 * @param date printed at the foot of every page; absent prints none
 */
public record Edition(
    Framework framework,
    ContentAddresses addresses,
    Set<String> families,
    Words words,
    Peering peering,
    Glossary glossary,
    List<SitePath> styles,
    Set<String> audiences,
    @Nullable String date) {
  public Edition {
    families = Set.copyOf(families);
    styles = List.copyOf(styles);
    audiences = Set.copyOf(audiences);
  }

  /** An edition of a framework. */
  public static Edition of(
      Framework framework,
      ContentAddresses addresses,
      Words words,
      List<SitePath> styles,
      Set<String> audiences,
      @Nullable String date) {
    return new Edition(
        framework,
        addresses,
        framework.families().stream().map(Family::id).collect(Collectors.toSet()),
        words,
        new Peering(framework),
        new Glossary(framework.glossary()),
        styles,
        audiences,
        date);
  }

  /** The edition as a sentence for the foot of the page. */
  String name() {
    return audiences.isEmpty()
        ? words.get("edition.open")
        : words.get("edition.for", String.join(", ", new TreeSet<>(audiences)));
  }
}
