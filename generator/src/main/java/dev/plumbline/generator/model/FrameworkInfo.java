package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The description that a framework gives of itself.
 *
 * @param locale a BCP 47 tag
 */
public record FrameworkInfo(
    String name,
    Prose summary,
    @Nullable String version,
    String locale,
    @Nullable Owner owner,
    Place place) {

  /** The description with another summary. */
  public FrameworkInfo withSummary(Prose other) {
    return new FrameworkInfo(name, other, version, locale, owner, place);
  }
}
