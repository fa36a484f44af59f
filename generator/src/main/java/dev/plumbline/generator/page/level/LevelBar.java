package dev.plumbline.generator.page.level;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bar under the title of a level: its peers, what is new, and where to go from here.
 *
 * @param peers levels of equal grade, each with what a move to it changes
 * @param noPeers that there are none; absent where there are
 * @param together the page with the level and its peers side by side; absent without peers
 * @param news what is new since the level before; absent where there is none
 * @param past the last change of its text; absent where the past is not known
 * @param actions what is new at the next level, and what a reader can do with this one
 */
public record LevelBar(
    List<Peer> peers,
    @Nullable String noPeers,
    @Nullable Link together,
    @Nullable Entry news,
    @Nullable Entry past,
    List<Link> actions) {
  public LevelBar {
    peers = List.copyOf(peers);
    actions = List.copyOf(actions);
  }

  /**
   * A peer.
   *
   * @param move what would change; absent where the two are not on different tracks
   */
  public record Peer(LevelHead level, @Nullable Link move) {}

  /**
   * A line of the bar.
   *
   * @param label what it is about
   * @param link the place that says more
   * @param text what comes after the link; absent where the link says all
   */
  public record Entry(String label, Link link, @Nullable String text) {}
}
