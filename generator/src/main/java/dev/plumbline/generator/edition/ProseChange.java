package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Article.Heading;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.IndexFile;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A change of every piece of prose in something. */
record ProseChange(UnaryOperator<Prose> change) {
  Prose prose(Prose prose) {
    return change.apply(prose);
  }

  List<Prose> proses(List<Prose> proses) {
    return proses.stream().map(change).toList();
  }

  Article article(Article article) {
    return new Article(article.parts().stream().map(this::part).toList());
  }

  IndexFile index(IndexFile file) {
    return new IndexFile(file.path(), article(file.article()), file.audience(), file.formerly());
  }

  private Article.Part part(Article.Part part) {
    return new Article.Part(heading(part.heading()), prose(part.prose()), part.audience());
  }

  private @Nullable Heading heading(@Nullable Heading heading) {
    return heading == null
        ? null
        : new Heading(heading.level(), prose(heading.text()), heading.id(), heading.place());
  }
}
