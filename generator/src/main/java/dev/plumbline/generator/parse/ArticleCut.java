package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Article;
import java.util.ArrayList;
import java.util.List;

/** Leaves out the parts of an article, and all parts below them, that this build does not serve. */
final class ArticleCut {
  private static final int NOTHING_CUT = Integer.MAX_VALUE;

  private final FileReading reading;

  ArticleCut(FileReading reading) {
    this.reading = reading;
  }

  Article served(Article article) {
    List<Article.Part> served = new ArrayList<>();
    int cutLevel = NOTHING_CUT;
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      int level = heading == null ? 0 : heading.level();
      boolean below = level > cutLevel;
      if (!below) {
        cutLevel = reading.audiences().serve(part.audience()) ? NOTHING_CUT : level;
      }
      if (cutLevel == NOTHING_CUT) {
        served.add(part);
      } else if (heading != null) {
        reading.cut().fragment(heading.id());
      }
    }
    return served.size() == article.parts().size() ? article : new Article(served);
  }
}
