package dev.plumbline.generator.page.move;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a move from one level to another, in short.
 *
 * @param title "If you became head of inspection"
 * @param statement how one gets there and what it means for one's standing, as sentences; absent
 *     where the framework says neither
 * @param page where all of it is said
 */
public record TransitionView(
    LevelHead from,
    LevelHead to,
    String title,
    Changes changes,
    @Nullable String statement,
    Link page) {
  /**
   * Changes in plain phrases.
   *
   * @param start what would be new
   * @param stop what would end
   * @param keep what would stay
   */
  public record Changes(List<String> start, List<String> stop, List<String> keep) {
    public Changes {
      start = List.copyOf(start);
      stop = List.copyOf(stop);
      keep = List.copyOf(keep);
    }
  }
}
