package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.FileInfo;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.FrontMatter;
import dev.plumbline.generator.parse.field.FrontMatterFields;
import dev.plumbline.generator.parse.field.OwnerReader;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;

/** A reader of prose: pages, and the index files of the home page, families and tracks. */
final class PageFileReader {
  private static final String FOLDER = "pages/";
  private static final String ENDING = ".md";

  private final ParseContext context;

  PageFileReader(ParseContext context) {
    this.context = context;
  }

  ProsePage page(SourceFile file) {
    String path = file.path().substring(FOLDER.length(), file.path().length() - ENDING.length());
    FrontMatter front = FrontMatter.of(file.path(), file.text(), context.findings());
    Fields fields = FrontMatterFields.of(front, "a page", context);
    ProsePage page =
        new ProsePage(
            path,
            fields.requiredText("title", path),
            fields.integer("order"),
            article(front),
            new FileInfo(
                new OwnerReader(context).read(fields),
                fields.audience(),
                fields.refs("formerly"),
                Place.startOf(file.path())));
    fields.finish();
    return page;
  }

  IndexFile index(SourceFile file) {
    FrontMatter front = FrontMatter.of(file.path(), file.text(), context.findings());
    Fields fields = FrontMatterFields.of(front, "an index file", context);
    String audience = fields.audience();
    List<Ref> formerly = fields.refs("formerly");
    // A title serves the Git host alone, and an index file has no rank: both may stand there.
    fields.text("title");
    fields.integer("order");
    fields.finish();
    return new IndexFile(file.path(), article(front), audience, formerly);
  }

  private Article article(FrontMatter front) {
    return context.markdown().article(front.body(), context.findings());
  }
}
