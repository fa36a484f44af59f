package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The author's introduction to a page, before the page's main part as far as it is short.
 *
 * @param before what stands before the main part: a short text, or the short beginning of a long
 *     one up to its first heading
 * @param excerpt some sentences of a text that has no short beginning; absent where it has one
 * @param after the rest; where there is an excerpt, the whole text
 */
public record Introduction(ArticleView before, @Nullable String excerpt, ArticleView after) {
  /** The greatest length of what stands before the main part: about ten lines. */
  private static final int SHORT = 800;

  /** The greatest length of an excerpt: about three lines. */
  private static final int EXCERPT = 240;

  /** The introduction that a text is on a page. */
  public static Introduction of(PageContext context, Article article) {
    List<Article.Part> parts = article.parts();
    List<ArticleView.Part> text = context.article(article, 2).parts();
    if (length(parts) <= SHORT) {
      return split(text, text.size());
    }
    boolean opens = parts.get(0).heading() == null && length(parts.subList(0, 1)) <= SHORT;
    return opens
        ? split(text, 1)
        : new Introduction(
            new ArticleView(List.of()), Excerpt.of(article, EXCERPT), new ArticleView(text));
  }

  private static int length(List<Article.Part> parts) {
    return parts.stream().mapToInt(part -> part.prose().plain().length()).sum();
  }

  private static Introduction split(List<ArticleView.Part> text, int at) {
    return new Introduction(
        new ArticleView(text.subList(0, at)), null, new ArticleView(text.subList(at, text.size())));
  }
}
