package dev.plumbline.generator.page.move;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a move in one direction, in short.
 *
 * @param id of its heading on its page
 * @param kind the kind of the move in a word
 * @param title "Moving to head of inspection"
 * @param more the names of what grows or begins, a few
 * @param entry the way to get there as a sentence; absent where the framework does not say
 * @param sheet a link to the sheet for a conversation about it
 */
public record TransitionView(
    LevelHead from,
    LevelHead to,
    String id,
    String kind,
    String title,
    List<String> more,
    Changes changes,
    @Nullable String entry,
    Link sheet) {
  public TransitionView {
    more = List.copyOf(more);
  }

  /**
   * Changes by name.
   *
   * @param start what begins or grows
   * @param stop what ends or shrinks
   */
  public record Changes(List<ChangePhrase> start, List<ChangePhrase> stop) {
    public Changes {
      start = List.copyOf(start);
      stop = List.copyOf(stop);
    }
  }
}
