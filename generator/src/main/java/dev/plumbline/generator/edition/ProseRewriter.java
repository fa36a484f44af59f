package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Article.Heading;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.IndexFile;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A rewriter of prose, wherever it is.
 *
 * @param rule the new prose for each old one
 */
record ProseRewriter(UnaryOperator<Prose> rule) {
  Prose rewrite(Prose prose) {
    return rule.apply(prose);
  }

  List<Prose> rewriteAll(List<Prose> proses) {
    return proses.stream().map(rule).toList();
  }

  Article rewrite(Article article) {
    return new Article(article.parts().stream().map(this::part).toList());
  }

  IndexFile rewrite(IndexFile file) {
    return new IndexFile(file.path(), rewrite(file.article()), file.audience(), file.formerly());
  }

  private Article.Part part(Article.Part part) {
    return new Article.Part(heading(part.heading()), rewrite(part.prose()), part.audience());
  }

  private @Nullable Heading heading(@Nullable Heading heading) {
    return heading == null
        ? null
        : new Heading(heading.level(), rewrite(heading.text()), heading.id(), heading.place());
  }
}
