package dev.plumbline.generator.page.family;

import dev.plumbline.generator.markdown.Article;

/** How a text begins, in whole sentences, for pages that lead to it. */
final class Excerpt {
  /** About three lines. */
  private static final int LENGTH = 240;

  /** A sentence as short as this says too little alone. */
  private static final int SHORT = 60;

  private Excerpt() {}

  /** As many sentences as are short together; where that is hardly one, some words of the next. */
  static String of(Article article) {
    String text =
        article.parts().stream()
            .map(part -> part.prose().plain())
            .filter(plain -> !plain.isEmpty())
            .findFirst()
            .orElse("");
    int end = 0;
    int next = sentenceEnd(text, 0);
    while (end < text.length() && next <= LENGTH) {
      end = next;
      next = sentenceEnd(text, end);
    }
    return end < SHORT && end < text.length() ? cut(text) : text.substring(0, end);
  }

  private static String cut(String text) {
    int space = text.lastIndexOf(' ', LENGTH);
    return text.substring(0, space > 0 ? space : LENGTH) + "…";
  }

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        return i + 1;
      }
    }
    return text.length();
  }
}
