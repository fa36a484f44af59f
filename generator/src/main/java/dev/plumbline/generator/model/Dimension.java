package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aspect under which levels are described.
 *
 * @param group the heading that it is under
 * @param tracks the tracks it is limited to; none means all
 * @param stages its own ladder, lowest first; none means it has no stages
 */
public record Dimension(
    String id,
    String name,
    @Nullable Ref group,
    DimensionKind kind,
    Prose summary,
    List<Ref> tracks,
    List<Stage> stages,
    Place place) {
  public Dimension {
    tracks = List.copyOf(tracks);
    stages = List.copyOf(stages);
  }

  /** The dimension under another id. */
  public Dimension withId(String other) {
    return new Dimension(other, name, group, kind, summary, tracks, stages, place);
  }

  /** The dimension with another summary and other stages. */
  public Dimension withTexts(Prose other, List<Stage> others) {
    return new Dimension(id, name, group, kind, other, tracks, others, place);
  }

  /** Whether the dimension applies to levels on this track. */
  public boolean appliesTo(String track) {
    for (Ref limited : tracks) {
      if (limited.id().equals(track)) {
        return true;
      }
    }
    return tracks.isEmpty();
  }

  /** The stage with this id. */
  public Optional<Stage> stage(String stageId) {
    int index = index(stageId);
    return index < 0 ? Optional.empty() : Optional.of(stages.get(index));
  }

  /** The index of a level's stage on the ladder, from 0; negative where it claims none. */
  public int stageOf(Level level) {
    return level.profile().stage(id).map(claim -> index(claim.stage().id())).orElse(-1);
  }

  /** The stage that a level claims. */
  public Optional<Stage> stage(Level level) {
    int index = stageOf(level);
    return index < 0 ? Optional.empty() : Optional.of(stages.get(index));
  }

  private int index(String stageId) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).id().equals(stageId)) {
        return i;
      }
    }
    return -1;
  }
}
