package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
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
 * @param article prose for its page
 * @param trackArticles prose at the head of a track's column
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
    Article article,
    List<TrackArticle> trackArticles,
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
    trackArticles = List.copyOf(trackArticles);
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

  /** Prose at the head of a track's column. */
  public record TrackArticle(Ref track, Article article, @Nullable String audience) {}
}
