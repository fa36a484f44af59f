package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.model.TrackKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an author says about a workbook that cannot be guessed. All names are without capitals and
 * signs around them.
 *
 * @param name the name of the framework; absent for that of the file
 * @param layout how all sheets say what is expected; absent for whatever each looks like
 * @param headings what stands in columns and rows, by their headings
 * @param tracks the kinds of tracks, by their names
 * @param levels names of levels that do not look like any
 * @param sheets by their names
 */
public record SheetMapping(
    @Nullable String name,
    @Nullable LayoutKind layout,
    Map<String, HeadRole> headings,
    Map<String, TrackKind> tracks,
    Set<String> levels,
    Map<String, OfSheet> sheets) {
  public static final SheetMapping NONE =
      new SheetMapping(null, null, Map.of(), Map.of(), Set.of(), Map.of());

  public SheetMapping {
    headings = Map.copyOf(headings);
    tracks = Map.copyOf(tracks);
    levels = Set.copyOf(levels);
    sheets = Map.copyOf(sheets);
  }

  /**
   * What is said about one sheet.
   *
   * @param skip whether it is left out
   * @param family the family that it is about; absent for what its name or its cells say
   * @param track the track that it is about; absent for what its name or its cells say
   * @param layout absent for that of all sheets
   */
  public record OfSheet(
      boolean skip, @Nullable String family, @Nullable String track, @Nullable LayoutKind layout) {
    static final OfSheet NONE = new OfSheet(false, null, null, null);
  }

  /** The mapping with a layout for all sheets that it names none for. */
  public SheetMapping withLayout(@Nullable LayoutKind other) {
    return new SheetMapping(name, other == null ? layout : other, headings, tracks, levels, sheets);
  }

  boolean isLevel(String text) {
    return levels.contains(HeadWords.folded(text));
  }

  OfSheet sheet(String sheet) {
    return sheets.getOrDefault(HeadWords.folded(sheet), OfSheet.NONE);
  }

  @Nullable LayoutKind layoutOf(String sheet) {
    LayoutKind own = sheet(sheet).layout();
    return own == null ? layout : own;
  }
}
