package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Document;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.FrontMatter;
import dev.plumbline.generator.parse.field.FrontMatterFields;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.YamlFields;
import dev.plumbline.generator.source.SourceFile;

/** A reader of a level that has a file of its own. */
public final class LevelFileReader {
  private static final String WHAT = "a level";

  private final ParseContext context;
  private final Vocabulary vocabulary;
  private final Headings headings;

  public LevelFileReader(ParseContext context, Vocabulary vocabulary, Headings headings) {
    this.context = context;
    this.vocabulary = vocabulary;
    this.headings = headings;
  }

  public Level read(SourceFile file, LevelRef ref) {
    return file.path().endsWith(".md") ? markdown(file, ref) : yaml(file, ref);
  }

  private Level markdown(SourceFile file, LevelRef ref) {
    FrontMatter front = FrontMatter.of(file.path(), file.text(), context.findings());
    Fields fields = FrontMatterFields.of(front, WHAT, context);
    String title = fields.text("title", "");
    Document document = context.markdown().document(front.body(), context.findings());
    Document served = new LevelBlocks(context, headings, title).of(document);
    LevelBody body = new LevelMarkdownReader(context, headings, served).read();
    return new LevelKeysReader(context, ref, fields).read(Place.startOf(file.path()), body);
  }

  private Level yaml(SourceFile file, LevelRef ref) {
    Fields fields = YamlFields.of(file, WHAT, context);
    LevelBody body = new LevelYamlReader(context, vocabulary).read(fields);
    return new LevelKeysReader(context, ref, fields).read(Place.startOf(file.path()), body);
  }
}
