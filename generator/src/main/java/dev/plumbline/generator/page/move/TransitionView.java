package dev.plumbline.generator.page.move;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;

/**
 * What going from one level to another would change, in short.
 *
 * @param title "If you became head of inspection"
 * @param start what would be new, each a plain phrase
 * @param stop what would end
 * @param keep what would stay
 * @param statement how one gets there and what it means for one's standing, as sentences
 * @param page where all of it is said
 */
public record TransitionView(
    LevelHead from,
    LevelHead to,
    String title,
    List<String> start,
    List<String> stop,
    List<String> keep,
    String statement,
    Link page) {
  public TransitionView {
    start = List.copyOf(start);
    stop = List.copyOf(stop);
    keep = List.copyOf(keep);
  }
}
