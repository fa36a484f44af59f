package dev.plumbline.generator.page.family;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The destinations of a family, with the texts about growing deeper there.
 *
 * @param tracks those that have a destination
 */
public record DestinationsView(List<TrackPart> tracks) {
  public DestinationsView {
    tracks = List.copyOf(tracks);
  }

  /** A track with its destinations, lowest first. */
  public record TrackPart(TrackBadge track, List<Destination> destinations) {
    public TrackPart {
      destinations = List.copyOf(destinations);
    }
  }

  /**
   * A level at which people may stay.
   *
   * @param excerpt the beginning of the author's text about growing deeper there; else a sentence
   *     that nothing is written
   * @param deeper the whole text; absent where nothing is written
   * @param ahead dimensions whose ladders continue above the level's stage
   * @param neighbours similar levels of other families; empty where they are too many to name
   * @param others a link to a choice among many neighbours; absent where they are named
   */
  public record Destination(
      LevelHead level,
      String excerpt,
      @Nullable Link deeper,
      List<Ahead> ahead,
      List<Neighbour> neighbours,
      @Nullable Link others) {
    public Destination {
      ahead = List.copyOf(ahead);
      neighbours = List.copyOf(neighbours);
    }
  }

  /**
   * The stages of a dimension that are still ahead.
   *
   * @param stages above the level's, lowest first
   */
  public record Ahead(Link dimension, List<Link> stages) {
    public Ahead {
      stages = List.copyOf(stages);
    }
  }

  /**
   * A level of another family.
   *
   * @param compare both levels side by side
   * @param beyond the dimensions that only the other family has, as a phrase; absent where there
   *     are none
   */
  public record Neighbour(Link compare, @Nullable String beyond) {}
}
