package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A single expectation, in one sentence or a few. One that stays as it was is the same object: a
 * framework goes through several stages, and has more of these than of anything else.
 *
 * @param id unique within its level
 * @param named whether an author wrote the id, rather than it being made from the text
 * @param text the expectation itself, without block markup
 * @param detail further paragraphs, or empty
 * @param tags in the author's order
 * @param origin its origin, seen from the level that shows it
 * @param audience the only audience that may read it; absent for everyone
 */
public record Criterion(
    String id,
    boolean named,
    Prose text,
    Prose detail,
    List<Example> examples,
    List<String> tags,
    Origin origin,
    @Nullable String audience,
    Place place) {
  private static final String OPTIONAL = "optional";

  public Criterion {
    examples = List.copyOf(examples);
    tags = List.copyOf(tags);
  }

  /** Whether it is optional rather than required. */
  public boolean optional() {
    return tags.contains(OPTIONAL);
  }

  /** The criterion with another id. */
  public Criterion withId(String other) {
    return other.equals(id)
        ? this
        : new Criterion(other, named, text, detail, examples, tags, origin, audience, place);
  }

  /** The criterion as seen from another level. */
  public Criterion withOrigin(Origin other) {
    return new Criterion(id, named, text, detail, examples, tags, other, audience, place);
  }

  /** The criterion in other words. */
  public Criterion withTexts(Prose other, Prose otherDetail) {
    return other.equals(text) && otherDetail.equals(detail)
        ? this
        : new Criterion(id, named, other, otherDetail, examples, tags, origin, audience, place);
  }

  /** The criterion with other examples. */
  public Criterion withExamples(List<Example> others) {
    return others.equals(examples)
        ? this
        : new Criterion(id, named, text, detail, others, tags, origin, audience, place);
  }

  /**
   * An example of the criterion in practice.
   *
   * @param audience the only audience that may read it; absent for everyone
   */
  public record Example(Prose text, @Nullable String audience) {}
}
