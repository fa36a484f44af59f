package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale, and the place of each of several levels on it.
 *
 * @param shared the step that all of them share; absent where they differ
 * @param cells one for each level, in order
 */
public record ScaleRow(String name, @Nullable StageView shared, List<Cell> cells) {
  public ScaleRow {
    cells = List.copyOf(cells);
  }

  /**
   * A level's place.
   *
   * @param step absent where the level names none
   */
  public record Cell(TrackBadge track, @Nullable StageView step) {}
}
