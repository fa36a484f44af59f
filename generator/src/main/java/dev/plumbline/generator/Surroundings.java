package dev.plumbline.generator;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.version.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What any page of a site may show: everything but the expectations and sections of levels.
 *
 * @param framework the framework with the outlines of its levels
 * @param ids the ids of each level's expectations, which links can end in
 * @param words the interface words
 * @param concerned the levels that a finding of parity is about
 * @param showsParity whether there is a page about parity
 * @param versions the names and dates of its versions, in this order
 */
record Surroundings(
    Framework framework,
    List<String> ids,
    Map<String, String> words,
    Publication publication,
    Set<String> concerned,
    boolean showsParity,
    List<String> versions) {
  static Surroundings of(SiteContent content) {
    Framework framework = content.framework();
    return new Surroundings(
        framework.outline(),
        framework.families().stream()
            .flatMap(family -> family.levels().stream())
            .flatMap(level -> level.criteria().stream().map(Criterion::id))
            .toList(),
        content.words().texts(),
        content.publication(),
        content.parity().concerned(),
        content.showsParity(),
        content.versions().all().stream().map(Surroundings::heading).toList());
  }

  private static String heading(Version version) {
    return version.id() + " " + version.date();
  }
}
