package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Article;

/** An excerpt from the beginning of a text, in whole sentences, for pages that lead to it. */
public final class Excerpt {
  /** The length up to which a sentence says too little alone. */
  private static final int SHORT = 60;

  private Excerpt() {}

  /**
   * The excerpt: as many sentences as fit, or some words of the next one where that is hardly one.
   *
   * @param length the greatest length of an excerpt
   */
  public static String of(Article article, int length) {
    String text =
        article.parts().stream()
            .map(part -> part.prose().plain())
            .filter(plain -> !plain.isEmpty())
            .findFirst()
            .orElse("");
    int end = 0;
    int next = FirstSentence.end(text, 0);
    while (end < text.length() && next <= length) {
      end = next;
      next = FirstSentence.end(text, end);
    }
    return end < SHORT && end < text.length() ? cut(text, length) : text.substring(0, end);
  }

  private static String cut(String text, int length) {
    int space = text.lastIndexOf(' ', length);
    return text.substring(0, space > 0 ? space : length) + "…";
  }
}
