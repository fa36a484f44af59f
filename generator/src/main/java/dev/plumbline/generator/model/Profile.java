package dev.plumbline.generator.model;

import dev.plumbline.generator.markdown.Prose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that a level gives about itself, as opposed to its texts. Lists are in the author's
 * order.
 *
 * @param pay a band other than the grade's
 */
public record Profile(
    List<Choice> scales,
    List<Share> week,
    List<StageClaim> stages,
    @Nullable Ref pay,
    List<NotExpected> notExpected,
    List<SameAs> sameAs,
    List<Fact> facts) {
  public Profile {
    scales = List.copyOf(scales);
    week = List.copyOf(week);
    stages = List.copyOf(stages);
    notExpected = List.copyOf(notExpected);
    sameAs = List.copyOf(sameAs);
    facts = List.copyOf(facts);
  }

  /** The profile with other stages. */
  public Profile withStages(List<StageClaim> others) {
    return new Profile(scales, week, others, pay, notExpected, sameAs, facts);
  }

  /** The profile with other dimensions under which nothing is expected. */
  public Profile withNotExpected(List<NotExpected> others) {
    return new Profile(scales, week, stages, pay, others, sameAs, facts);
  }

  /** The profile with other levels to take expectations over from. */
  public Profile withSameAs(List<SameAs> others) {
    return new Profile(scales, week, stages, pay, notExpected, others, facts);
  }

  /** The profile with other facts. */
  public Profile withFacts(List<Fact> others) {
    return new Profile(scales, week, stages, pay, notExpected, sameAs, others);
  }

  /** The stage that the level claims for a dimension. */
  public Optional<StageClaim> stage(String dimension) {
    for (StageClaim claim : stages) {
      if (claim.dimension().id().equals(dimension)) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  /** The level's statement that nothing is expected under a dimension, with the reason. */
  public Optional<NotExpected> notExpected(String dimension) {
    for (NotExpected not : notExpected) {
      if (not.dimension().id().equals(dimension)) {
        return Optional.of(not);
      }
    }
    return Optional.empty();
  }

  /** The level's step on a scale. */
  public Optional<Choice> scale(String scale) {
    return scales.stream().filter(choice -> choice.scale().id().equals(scale)).findFirst();
  }

  /** The percentage of the week that an activity has, 0 to 100. */
  public int percent(String activity) {
    for (Share share : week) {
      if (share.activity().id().equals(activity)) {
        return share.percent();
      }
    }
    return 0;
  }

  /** A step on a scale. */
  public record Choice(Ref scale, Ref step) {}

  /**
   * A part of the week.
   *
   * @param percent 0 to 100
   */
  public record Share(Ref activity, int percent) {}

  /**
   * A stage on a dimension's own ladder.
   *
   * @param optional whether it is optional rather than required
   */
  public record StageClaim(Ref dimension, Ref stage, boolean optional) {}

  /** A dimension under which nothing is expected, with the reason. */
  public record NotExpected(Ref dimension, Prose reason) {}

  /** A dimension whose expectation begins with that of another level. */
  public record SameAs(Ref dimension, LevelLink level) {}

  /** Something worth knowing about the level, under a name of the author's choice. */
  public record Fact(String name, Prose value) {}
}
