package dev.plumbline.generator.model;

import dev.plumbline.generator.markdown.Prose;
import java.util.List;

/**
 * The texts of a family besides those of its levels.
 *
 * @param index prose for its page
 * @param trackIndexes the prose at the top of a track's column
 */
public record FamilyProse(Prose summary, IndexFile index, List<Family.TrackIndex> trackIndexes) {
  public FamilyProse {
    trackIndexes = List.copyOf(trackIndexes);
  }
}
