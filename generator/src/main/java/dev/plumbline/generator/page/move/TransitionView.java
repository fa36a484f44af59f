package dev.plumbline.generator.page.move;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a move from one level to another, in short.
 *
 * @param title "If you became head of inspection"
 * @param statement the way to get there and the standing of both ends, as sentences; absent where
 *     the framework gives neither
 * @param page a link to the page of the move
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
   * @param start what begins
   * @param stop what ends
   * @param keep what stays
   */
  public record Changes(List<String> start, List<String> stop, List<String> keep) {
    public Changes {
      start = List.copyOf(start);
      stop = List.copyOf(stop);
      keep = List.copyOf(keep);
    }
  }
}
