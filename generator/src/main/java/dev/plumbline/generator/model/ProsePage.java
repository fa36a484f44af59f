package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of prose: how to use the framework, promotion, questions.
 *
 * @param path its name below {@code pages/}, without the ending: {@code moving/back}
 * @param order the author's rank among pages; absent ones come last
 * @param audience the only audience that may read it; absent for everyone
 */
public record ProsePage(
    String path,
    String title,
    @Nullable Integer order,
    Article article,
    @Nullable String audience,
    List<Ref> formerly,
    Place place) {
  public ProsePage {
    formerly = List.copyOf(formerly);
  }

  /** The page with another text. */
  public ProsePage with(Article other) {
    return new ProsePage(path, title, order, other, audience, formerly, place);
  }
}
