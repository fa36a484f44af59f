package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A family, before anything of other families is put into it.
 *
 * @param family with the levels of family.yaml
 * @param headings what its level files' headings can be
 * @param index prose for its page
 * @param trackIndexes prose for its tracks, by track
 * @param levels those with files of their own
 */
record FamilyDraft(
    Family family,
    Headings headings,
    @Nullable IndexFile index,
    Map<String, IndexFile> trackIndexes,
    List<Level> levels) {
  /** The family; absent where its audience is not served, and then nothing of it is read. */
  static @Nullable FamilyDraft read(
      FamilyFiles files, FileReading reading, FrameworkFile framework) {
    Family family =
        new FamilyFileReader(reading, framework.vocabulary(), files.id()).read(files.family());
    if (family == null) {
      return null;
    }
    Headings headings =
        new Headings(framework.vocabulary(), family.dimensions(), framework.reliable());
    Map<String, IndexFile> tracks = new TreeMap<>();
    files
        .trackIndexes()
        .forEach(
            (track, source) -> {
              IndexFile read = index(source, reading);
              if (read != null) {
                tracks.put(track, read);
              }
            });
    IndexFile index = index(files.index(), reading);
    return new FamilyDraft(family, headings, index, tracks, List.of());
  }

  private static @Nullable IndexFile index(@Nullable SourceFile source, FileReading reading) {
    return source == null ? null : new PageFileReader(reading.at(source.path())).index(source);
  }

  /** The family with its levels. */
  FamilyDraft with(List<Level> own) {
    return new FamilyDraft(family, headings, index, trackIndexes, own);
  }
}
