package dev.plumbline.generator.model;

import dev.plumbline.generator.markdown.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code index.md}: prose for the home page, or for the page of a family.
 *
 * @param path of the file
 * @param audience the only audience that may read it; absent for everyone
 * @param formerly old addresses that lead to the page
 */
public record IndexFile(
    String path, Article article, @Nullable String audience, List<Ref> formerly) {
  public IndexFile {
    formerly = List.copyOf(formerly);
  }

  /** A file that is not there. */
  public static IndexFile none(String path) {
    return new IndexFile(path, Article.EMPTY, null, List.of());
  }
}
