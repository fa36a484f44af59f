package dev.plumbline.generator.page;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion.
 *
 * @param id the element's id on the level's own page; empty elsewhere
 * @param ref {@code family/track/level#id}
 * @param href its address on its level's page
 * @param detail further paragraphs, or empty
 * @param tags other than {@code optional}
 * @param optional whether it is welcome and not required
 * @param origin where it comes from, as a short phrase; empty where it is the level's own
 * @param originHref the level it comes from, or empty
 * @param change what it is against the level before; only on the level's own page
 * @param more whether there is anything to print besides the text and its link
 */
public record CriterionView(
    String id,
    String ref,
    String href,
    Markup text,
    Markup detail,
    List<Markup> examples,
    List<String> tags,
    boolean optional,
    String origin,
    String originHref,
    @Nullable Change change,
    boolean more) {

  /** A criterion that knows by itself whether there is more than its text. */
  public CriterionView(
      String id,
      String ref,
      String href,
      Markup text,
      Markup detail,
      List<Markup> examples,
      List<String> tags,
      boolean optional,
      String origin,
      String originHref,
      @Nullable Change change) {
    this(
        id,
        ref,
        href,
        text,
        detail,
        examples,
        tags,
        optional,
        origin,
        originHref,
        change,
        optional
            || change != null
            || !detail.isEmpty()
            || !examples.isEmpty()
            || !tags.isEmpty()
            || !origin.isEmpty());
  }

  /**
   * What a criterion is against the level before.
   *
   * @param kind {@code new}, {@code grown} or {@code carried}
   * @param word the same for readers
   * @param words for a grown one: its text with the changes marked
   */
  public record Change(String kind, String word, List<Words> words) {}

  /**
   * A run of words.
   *
   * @param kind {@code same}, {@code added} or {@code removed}
   */
  public record Words(String kind, String text) {}
}
