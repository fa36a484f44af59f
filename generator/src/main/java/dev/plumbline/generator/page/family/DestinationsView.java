package dev.plumbline.generator.page.family;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.TrackMark;
import java.util.List;

/**
 * Where one can stay in a family, and what growing deeper looks like there.
 *
 * @param tracks those that have a level to stay at
 */
public record DestinationsView(List<TrackPart> tracks) {
  public DestinationsView {
    tracks = List.copyOf(tracks);
  }

  /** A track with its levels to stay at, lowest first. */
  public record TrackPart(TrackMark track, List<Destination> destinations) {
    public TrackPart {
      destinations = List.copyOf(destinations);
    }
  }

  /**
   * A level to stay at.
   *
   * @param opening how the author begins to say what growing deeper means there; else a sentence
   *     that nothing is written
   * @param deeper where all of it is said; an empty address where nothing is
   * @param ahead dimensions whose own ladders go on above the level's stage
   * @param neighbours levels of other families where one would stand alike
   * @param others where to choose among neighbours that are too many to name; else an empty address
   */
  public record Destination(
      LevelHead level,
      String opening,
      Link deeper,
      List<Ahead> ahead,
      List<Neighbour> neighbours,
      Link others) {
    public Destination {
      ahead = List.copyOf(ahead);
      neighbours = List.copyOf(neighbours);
    }
  }

  /**
   * What a dimension's own ladder still holds.
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
   * @param beyond what is looked at there and not here, as a phrase, or empty
   */
  public record Neighbour(Link compare, String beyond) {}
}
