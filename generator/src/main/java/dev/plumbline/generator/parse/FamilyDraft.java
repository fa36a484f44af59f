package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.FamilyProse;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.framework.FrameworkFile;
import dev.plumbline.generator.parse.layout.FamilyFiles;
import dev.plumbline.generator.parse.level.FamilyHeadings;
import dev.plumbline.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family and its levels' files.
 *
 * @param family with its prose, and with the levels of family.yaml
 * @param headings what its level files' headings can be
 * @param levels those with files of their own
 */
record FamilyDraft(Family family, FamilyHeadings headings, List<Level> levels) {
  static FamilyDraft read(FamilyFiles files, ParseContext context, FrameworkFile framework) {
    Family family =
        SafeReading.of(
            context,
            () -> family(files, files.family(), context, framework),
            () -> family(files, null, context, framework));
    FamilyHeadings headings = FamilyHeadings.of(framework.vocabulary(), family.dimensions());
    List<Family.TrackIndex> tracks = new ArrayList<>();
    files
        .trackIndexes()
        .forEach(
            (track, source) ->
                tracks.add(
                    new Family.TrackIndex(
                        new Ref(track, Place.startOf(source.path())), index(source, context))));
    SourceFile source = files.index();
    IndexFile index = source == null ? family.index() : index(source, context);
    return new FamilyDraft(
        family.withProse(new FamilyProse(family.summary(), index, tracks)), headings, List.of());
  }

  private static Family family(
      FamilyFiles files, @Nullable SourceFile file, ParseContext context, FrameworkFile framework) {
    return new FamilyFileReader(context, framework.vocabulary(), files.id()).read(file);
  }

  private static IndexFile index(SourceFile source, ParseContext context) {
    ParseContext own = context.forFile(source.path());
    return SafeReading.of(
        own, () -> new PageFileReader(own).index(source), () -> IndexFile.none(source.path()));
  }

  /** The family with its levels. */
  FamilyDraft with(List<Level> own) {
    return new FamilyDraft(family, headings, own);
  }
}
