package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a heading or an item, from a trailing {@code {#id .tag audience=name}}.
 *
 * @param id without the {@code #}
 * @param tags without the dots, in order
 * @param place of the opening brace, or of the heading or item where there is none
 */
public record Attributes(
    @Nullable String id, List<String> tags, @Nullable String audience, Place place) {
  public Attributes {
    tags = List.copyOf(tags);
  }
}
