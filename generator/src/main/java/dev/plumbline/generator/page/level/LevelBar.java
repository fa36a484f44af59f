package dev.plumbline.generator.page.level;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bar under the title of a level: its peers, what is new, and where to go from here.
 *
 * @param peers levels of equal grade
 * @param noPeers that there are none; absent where there are
 * @param news what is new since the level before; absent where there is none
 * @param past the last change of its text; absent where the past is not known
 * @param actions what is new at the next level, and what a reader can do with this one
 */
public record LevelBar(
    List<Peer> peers,
    @Nullable String noPeers,
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
   * @param links what a move to it changes; with the first, all peers side by side
   */
  public record Peer(LevelHead level, List<Link> links) {
    public Peer {
      links = List.copyOf(links);
    }
  }

  /**
   * A line of the bar.
   *
   * @param label what it is about
   * @param link the place that says more
   * @param text what comes after the link; absent where the link says all
   */
  public record Entry(String label, Link link, @Nullable String text) {}
}
