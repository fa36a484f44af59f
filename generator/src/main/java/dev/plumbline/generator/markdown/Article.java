package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text with headings, as on a prose page. */
public record Article(List<Part> parts) {
  /** The empty text. */
  public static final Article EMPTY = new Article(List.of());

  public Article {
    parts = List.copyOf(parts);
  }

  /** Whether there is nothing to see. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Its text without markup, headings included. */
  public String plain() {
    return String.join(" ", parts.stream().flatMap(Part::plain).toList());
  }

  /**
   * A heading and the prose up to the next one.
   *
   * @param heading absent for the text before the first heading
   * @param audience the only audience that may read it, with all parts below; absent for everyone
   */
  public record Part(@Nullable Heading heading, Prose prose, @Nullable String audience) {
    private Stream<String> plain() {
      return Stream.concat(
              Stream.ofNullable(heading).map(h -> h.text().plain()), Stream.of(prose.plain()))
          .filter(text -> !text.isEmpty());
    }
  }

  /**
   * A heading.
   *
   * @param level 1 to 6, as written
   * @param id the fragment that Git hosts would give it, or the author's own id
   */
  public record Heading(int level, Prose text, String id, Place place) {}
}
