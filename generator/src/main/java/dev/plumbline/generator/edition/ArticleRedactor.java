package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.IndexFile;
import java.util.ArrayList;
import java.util.List;

/** A redactor of articles: leaves out each part kept from the readers, with all parts below it. */
final class ArticleRedactor {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private final Readership readers;
  private final Redactions redactions;

  ArticleRedactor(Readership readers, Redactions redactions) {
    this.readers = readers;
    this.redactions = redactions;
  }

  IndexFile index(IndexFile file) {
    if (readers.sees(file.audience())) {
      return new IndexFile(file.path(), article(file.article()), file.audience(), file.formerly());
    }
    redactions.file(file.path());
    return IndexFile.none(file.path());
  }

  Article article(Article article) {
    List<Article.Part> shown = new ArrayList<>();
    int redactedLevel = NO_LIMIT;
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      int level = heading == null ? 0 : heading.level();
      if (level <= redactedLevel) {
        redactedLevel = readers.sees(part.audience()) ? NO_LIMIT : level;
      }
      if (redactedLevel == NO_LIMIT) {
        shown.add(part);
      } else if (heading != null) {
        redactions.fragment(heading.id());
      }
    }
    return shown.size() == article.parts().size() ? article : new Article(shown);
  }

  /** Records the fragments of an article that is left out as a whole. */
  void redact(Article article) {
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        redactions.fragment(heading.id());
      }
    }
  }
}
