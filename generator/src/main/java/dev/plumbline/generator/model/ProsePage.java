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
 */
public record ProsePage(
    String path, String title, @Nullable Integer order, Article article, FileInfo file) {
  /** The owner of the page; absent where it names none itself. */
  public @Nullable Owner owner() {
    return file.owner();
  }

  /** The only audience that may read it; absent for everyone. */
  public @Nullable String audience() {
    return file.audience();
  }

  /** The old addresses that lead to it. */
  public List<Ref> formerly() {
    return file.formerly();
  }

  /** The first line of its file. */
  public Place place() {
    return file.place();
  }

  /** The page with another text. */
  public ProsePage with(Article other) {
    return new ProsePage(path, title, order, other, file);
  }
}
