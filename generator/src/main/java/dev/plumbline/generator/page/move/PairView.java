package dev.plumbline.generator.page.move;

import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moves between two levels, in short.
 *
 * @param ways the direction that is told first, and the other one where something leads there
 * @param standing the sentence that both levels stand equally high; absent where the framework does
 *     not say so
 * @param page a link to the page of the two
 */
public record PairView(List<TransitionView> ways, @Nullable String standing, Link page) {
  public PairView {
    ways = List.copyOf(ways);
  }
}
