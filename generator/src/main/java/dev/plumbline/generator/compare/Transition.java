package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.TrackKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A transition from one level to another: a move that a family declares, or the way between an
 * individual contributor and a manager who are peers.
 *
 * @param family the family that declares the move; between peers, the family of the level it leads
 *     from
 * @param move the declared move; absent between peers without one
 * @param peers whether the two are peers
 */
public record Transition(Family family, End from, End to, @Nullable Move move, boolean peers) {
  /** One end of a transition. */
  public record End(Family family, Level level, TrackKind kind) {
    LevelRef ref() {
      return level.ref();
    }

    /** Whether its family lists a dimension; text under another one does not count. */
    public boolean looksAt(String dimension) {
      return family.dimension(dimension).isPresent();
    }

    /** The stage that it claims on a dimension's ladder, from 0; negative where it claims none. */
    public int stage(Dimension dimension) {
      return looksAt(dimension.id()) ? dimension.stageOf(level) : -1;
    }

    /** The reason for which nothing is asked here under a dimension; absent if something is. */
    public @Nullable NoExpectationReason noExpectationReason(String dimension) {
      Dimension listed = family.dimension(dimension).orElse(null);
      return listed == null
          ? NoExpectationReason.OTHER_TRACKS
          : NoExpectationReason.of(level, listed);
    }

    private List<PlacedText<Criterion>> asked(WordIndex index, String dimension) {
      return looksAt(dimension)
          ? level
              .expectation(dimension)
              .map(one -> PlacedText.criteria(index, one))
              .orElse(List.of())
          : List.of();
    }

    private boolean declinesPeers() {
      return level.peers() instanceof Peers.None || family.peers() instanceof Peers.None;
    }
  }

  /** Whether it leads from the craft into management, or from management into the craft. */
  public boolean isAcross() {
    return areAcross(from.kind, to.kind);
  }

  static boolean areAcross(TrackKind from, TrackKind to) {
    return (from == TrackKind.IC && to == TrackKind.MANAGEMENT)
        || (from == TrackKind.MANAGEMENT && to == TrackKind.IC);
  }

  /** Whether it is a way back: declared as one, or out of management into the craft. */
  public boolean isBack() {
    return is(Move.Kind.RETURN) || (isAcross() && to.kind == TrackKind.IC);
  }

  /** Whether it is declared to be of this kind. */
  public boolean is(Move.Kind kind) {
    return move != null && move.kind() == kind;
  }

  /**
   * Whether it leads up one track, on which the expectations of lower levels still hold and are not
   * repeated.
   */
  public boolean climbs() {
    LevelRef above = to.ref();
    return above.family().equals(from.ref().family())
        && above.track().equals(from.ref().track())
        && to.level.grade() > from.level.grade();
  }

  /** Whether the stage of a dimension is lower afterwards. */
  public boolean lowers(Dimension dimension) {
    int after = to.stage(dimension);
    return after >= 0 && after < from.stage(dimension);
  }

  /** Whether the stage of a dimension is higher afterwards. */
  public boolean raises(Dimension dimension) {
    int before = from.stage(dimension);
    return before >= 0 && to.stage(dimension) > before;
  }

  /** Whether both ends have one grade. */
  public boolean isAtOneGrade() {
    return from.level.grade() == to.level.grade();
  }

  /**
   * Whether the framework says that both ends stand equally high: both have one grade or are peers,
   * the transition is not called a promotion, and neither family declines to be compared.
   */
  public boolean keepsPlacement() {
    boolean level = isAtOneGrade() && !from.declinesPeers() && !to.declinesPeers();
    return (peers || level) && !is(Move.Kind.PROMOTION);
  }

  /** Whether both ends are written, so that the changes between them are known. */
  public boolean isWritten() {
    return from.level.status() != Status.PLACEHOLDER && to.level.status() != Status.PLACEHOLDER;
  }

  /** The dimensions of both ends, those of the level it leads from first. */
  public List<Dimension> dimensions() {
    if (from.family.id().equals(to.family.id())) {
      return from.family.dimensions();
    }
    List<Dimension> all = new ArrayList<>(from.family.dimensions());
    for (Dimension dimension : to.family.dimensions()) {
      if (from.family.dimension(dimension.id()).isEmpty()) {
        all.add(dimension);
      }
    }
    return all;
  }

  /**
   * A comparison of the expectations of both ends.
   *
   * @param index an index of the words of their framework
   */
  public LevelComparison comparison(WordIndex index) {
    if (from.family.id().equals(to.family.id())) {
      return LevelComparison.between(index, from.level, to.level);
    }
    Map<String, CriteriaComparison> compared = new HashMap<>();
    for (Dimension dimension : dimensions()) {
      String id = dimension.id();
      compared.put(id, CriteriaComparison.between(from.asked(index, id), to.asked(index, id)));
    }
    return new LevelComparison(from.level, to.level, null, compared, Map.of());
  }
}
