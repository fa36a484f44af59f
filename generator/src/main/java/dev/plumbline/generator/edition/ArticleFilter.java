package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.IndexFile;
import java.util.ArrayList;
import java.util.List;

/** Leaves out the parts of articles that are kept from an edition's readers, and what is below. */
final class ArticleFilter {
  private static final int NOTHING_KEPT_BACK = Integer.MAX_VALUE;

  private final Readership readers;
  private final Withheld withheld;

  ArticleFilter(Readership readers, Withheld withheld) {
    this.readers = readers;
    this.withheld = withheld;
  }

  IndexFile index(IndexFile file) {
    if (readers.sees(file.audience())) {
      return new IndexFile(file.path(), article(file.article()), file.audience(), file.formerly());
    }
    withheld.file(file.path());
    return IndexFile.none(file.path());
  }

  Article article(Article article) {
    List<Article.Part> shown = new ArrayList<>();
    int keptBack = NOTHING_KEPT_BACK;
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      int level = heading == null ? 0 : heading.level();
      if (level <= keptBack) {
        keptBack = readers.sees(part.audience()) ? NOTHING_KEPT_BACK : level;
      }
      if (keptBack == NOTHING_KEPT_BACK) {
        shown.add(part);
      } else if (heading != null) {
        withheld.fragment(heading.id());
      }
    }
    return shown.size() == article.parts().size() ? article : new Article(shown);
  }

  /** Remembers what links into an article that is left out as a whole may end in. */
  void withhold(Article article) {
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        withheld.fragment(heading.id());
      }
    }
  }
}
