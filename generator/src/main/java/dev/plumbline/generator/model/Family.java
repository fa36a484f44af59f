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
 * @param dimensions the dimensions that apply here, in order, worded for this family
 * @param unknownDimensions the listed dimensions that the framework does not have
 * @param levels sorted by track, in the framework's order, then by grade, then by id
 */
public record Family(
    String id,
    String name,
    FamilySettings settings,
    FamilyProse prose,
    List<Dimension> dimensions,
    List<Ref> unknownDimensions,
    List<Move> moves,
    List<Level> levels,
    FileInfo file) {
  public Family {
    dimensions = List.copyOf(dimensions);
    unknownDimensions = List.copyOf(unknownDimensions);
    moves = List.copyOf(moves);
    levels = List.copyOf(levels);
  }

  /** The summary, which may be empty. */
  public Prose summary() {
    return prose.summary();
  }

  /** The author's rank among families; absent ones come last. */
  public @Nullable Integer order() {
    return settings.order();
  }

  /** The status: how far the family can be relied on. */
  public Status status() {
    return settings.status();
  }

  /** The family's declaration about peers on its tracks. */
  public Peers peers() {
    return settings.peers();
  }

  /** The prose for its page. */
  public IndexFile index() {
    return prose.index();
  }

  /** The prose at the top of its tracks' columns. */
  public List<TrackIndex> trackIndexes() {
    return prose.trackIndexes();
  }

  /** The owner of the family; absent where it names none itself. */
  public @Nullable Owner owner() {
    return file.owner();
  }

  /** The only audience that may read it; absent for everyone. */
  public @Nullable String audience() {
    return file.audience();
  }

  /** The first line of its file. */
  public Place place() {
    return file.place();
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

  /** The next written level above a level on its track; empty for the highest. */
  public Optional<Level> above(Level level) {
    return levels(level.ref().track()).stream()
        .filter(one -> one.grade() > level.grade() && one.status() != Status.PLACEHOLDER)
        .findFirst();
  }

  /** The old addresses that lead to its page: its own, and those of the prose on it. */
  public List<Ref> allFormerly() {
    List<Ref> all = new ArrayList<>(file.formerly());
    all.addAll(index().formerly());
    trackIndexes().forEach(track -> all.addAll(track.index().formerly()));
    return all;
  }

  /** The family with other settings. */
  public Family withSettings(FamilySettings other) {
    return new Family(id, name, other, prose, dimensions, unknownDimensions, moves, levels, file);
  }

  /** The family with other texts. */
  public Family withProse(FamilyProse other) {
    return new Family(
        id, name, settings, other, dimensions, unknownDimensions, moves, levels, file);
  }

  /** The family with other dimensions. */
  public Family withDimensions(List<Dimension> others) {
    return new Family(id, name, settings, prose, others, unknownDimensions, moves, levels, file);
  }

  /** The family with other moves. */
  public Family withMoves(List<Move> others) {
    return new Family(
        id, name, settings, prose, dimensions, unknownDimensions, others, levels, file);
  }

  /** The family with other levels. */
  public Family withLevels(List<Level> others) {
    return new Family(
        id, name, settings, prose, dimensions, unknownDimensions, moves, others, file);
  }

  /** The family with the outlines of its levels. */
  public Family outline() {
    return withLevels(levels.stream().map(Level::outline).toList());
  }

  /** The family and its levels without any text of their own. */
  public Family withoutTexts() {
    FamilyProse none =
        new FamilyProse(Prose.EMPTY, IndexFile.none(prose.index().path()), List.of());
    return withProse(none).withLevels(levels.stream().map(Level::withoutTexts).toList());
  }

  /** The prose at the top of a track's column. */
  public record TrackIndex(Ref track, IndexFile index) {}
}
