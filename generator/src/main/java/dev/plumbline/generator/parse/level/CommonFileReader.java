package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Document;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.FrontMatter;
import dev.plumbline.generator.parse.field.FrontMatterFields;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of a file of expectations that families share. */
public final class CommonFileReader {
  private final ParseContext context;
  private final FamilyHeadings headings;

  public CommonFileReader(ParseContext context, FamilyHeadings headings) {
    this.context = context;
    this.headings = headings;
  }

  /**
   * The file; absent where it has no grade, so that nobody can be meant.
   *
   * @param track its folder's
   */
  public @Nullable CommonFile read(SourceFile file, String track) {
    FrontMatter front = FrontMatter.of(file.path(), file.text(), context.findings());
    Fields fields = FrontMatterFields.of(front, "a common file", context);
    Integer grade = fields.requiredInteger("grade");
    List<Ref> tracks = tracks(fields, track);
    List<Ref> families = fields.refs("families");
    fields.finish();
    LevelBody body = body(front, headings.on(tracks.stream().map(Ref::id).toList()));
    return grade == null
        ? null
        : new CommonFile(
            file.path(),
            grade,
            tracks,
            families,
            body.expectations(),
            body.sections(),
            body.groups(),
            fields.valuePlace("grade"),
            Place.startOf(file.path()));
  }

  private List<Ref> tracks(Fields fields, String folder) {
    List<Ref> tracks = new ArrayList<>();
    tracks.add(new Ref(folder, Place.startOf(context.path())));
    for (Ref more : fields.refs("tracks")) {
      if (tracks.stream().noneMatch(known -> known.id().equals(more.id()))) {
        tracks.add(more);
      }
    }
    return tracks;
  }

  private LevelBody body(FrontMatter front, Headings here) {
    Document document = context.markdown().document(front.body(), context.findings());
    Document served = new LevelBlocks(context, here, "").of(document);
    LevelMarkdownReader reader = new LevelMarkdownReader(context, here, served);
    LevelBody body = reader.read();
    if (!body.summary().isEmpty() && !reader.missesHeadingInLead()) {
      context
          .findings()
          .add(
              Code.MISPLACED_TEXT,
              body.summary().place(),
              "There is text before the first heading of a common file, so no page shows it.",
              "move it below the heading of a dimension or section; each level has a summary of"
                  + " its own.");
    }
    return body;
  }
}
