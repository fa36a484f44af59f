package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.model.TrackKind;
import org.jspecify.annotations.Nullable;

/** What tracks are, by their names. */
public final class TrackWords {
  private TrackWords() {}

  /** The kind of a track that a mapping says; absent where it says none. */
  public static @Nullable TrackKind mapped(String name, SheetMapping mapping) {
    return mapping.tracks().get(HeadWords.folded(name));
  }

  /** A name for a track that is the same for all usual ways to write it: "ICs", "IC track". */
  public static String common(String name) {
    return LevelWords.commonTrack(name);
  }

  /** The kind of a track by its name. */
  public static TrackKind kind(String name) {
    return LevelWords.isManagementTrack(name)
        ? TrackKind.MANAGEMENT
        : LevelWords.isIndividualTrack(name) ? TrackKind.IC : TrackKind.OTHER;
  }
}
