package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A craft or job family.
 *
 * @param order the author's rank among families; absent ones come last
 * @param dimensions those that apply here, in order, worded for this family
 * @param unknownDimensions what its own list names and the framework does not have
 * @param common whether it takes expectations that families share
 * @param peers whether equal grades on different tracks are peers here
 * @param index prose for its page
 * @param trackIndexes prose at the head of a track's column
 * @param levels sorted by track, in the framework's order, then by grade, then by id
 * @param audience the only audience that may read it; absent for everyone
 */
public record Family(
    String id,
    String name,
    Prose summary,
    @Nullable Integer order,
    Status status,
    List<Ref> replacedBy,
    List<Dimension> dimensions,
    List<Ref> unknownDimensions,
    boolean common,
    Peers peers,
    List<Move> moves,
    IndexFile index,
    List<TrackIndex> trackIndexes,
    List<Level> levels,
    @Nullable Owner owner,
    @Nullable String audience,
    List<Ref> formerly,
    Place place) {
  public Family {
    replacedBy = List.copyOf(replacedBy);
    dimensions = List.copyOf(dimensions);
    unknownDimensions = List.copyOf(unknownDimensions);
    moves = List.copyOf(moves);
    trackIndexes = List.copyOf(trackIndexes);
    levels = List.copyOf(levels);
    formerly = List.copyOf(formerly);
  }

  /** The dimension with this id, in this family's words. */
  public Optional<Dimension> dimension(String dimensionId) {
    for (Dimension dimension : dimensions) {
      if (dimension.id().equals(dimensionId)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }

  /** The levels of one track, lowest grade first. */
  public List<Level> levels(String track) {
    List<Level> found = new ArrayList<>();
    for (Level level : levels) {
      if (level.ref().track().equals(track)) {
        found.add(level);
      }
    }
    return found;
  }

  /** The old addresses that lead to its page: its own, and those of the prose that stands there. */
  public List<Ref> allFormerly() {
    List<Ref> all = new ArrayList<>(formerly);
    all.addAll(index.formerly());
    trackIndexes.forEach(track -> all.addAll(track.index().formerly()));
    return all;
  }

  /** The family with other levels. */
  public Family with(List<Level> others) {
    return with(index, trackIndexes, others);
  }

  /** The family with other prose on its page. */
  public Family with(IndexFile own, List<TrackIndex> ofTracks) {
    return with(own, ofTracks, levels);
  }

  private Family with(IndexFile own, List<TrackIndex> ofTracks, List<Level> others) {
    return new Family(
        id,
        name,
        summary,
        order,
        status,
        replacedBy,
        dimensions,
        unknownDimensions,
        common,
        peers,
        moves,
        own,
        ofTracks,
        others,
        owner,
        audience,
        formerly,
        place);
  }

  /** Prose at the head of a track's column. */
  public record TrackIndex(Ref track, IndexFile index) {}
}
