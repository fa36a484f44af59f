package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of a level's stage under a dimension, or of its reason to ask nothing there. */
final class StageChanges {
  private final Level before;
  private final Level after;
  private final @Nullable Dimension then;
  private final Dimension now;

  StageChanges(ApplicableExpectations expectations, Dimension dimension) {
    this.before = expectations.levels().before();
    this.after = expectations.levels().after();
    this.then = expectations.then().get(dimension.id());
    this.now = dimension;
  }

  void compare(List<Change> changes) {
    Profile.@Nullable StageClaim was = before.profile().stage(now.id()).orElse(null);
    Profile.@Nullable StageClaim is = after.profile().stage(now.id()).orElse(null);
    ChangeTarget stage = new ChangeTarget(Kind.STAGE, now.id(), now.name());
    boolean binding = (was == null || !was.optional() || is == null || !is.optional());
    if (was != null && is != null && was.optional() != is.optional()) {
      changes.add(
          is.optional()
              ? Change.of(stage, ChangeType.OPTIONAL, Impact.ASKS_LESS, null, name(is))
              : Change.of(stage, ChangeType.REQUIRED, Impact.ASKS_MORE, null, name(is)));
    }
    if (!Objects.equals(id(was), id(is))) {
      LadderChanges.of(then, now)
          .compare(stage, id(was), id(is), binding && binds(was, is), changes);
    }
    TextChanges.compare(
        new ChangeTarget(Kind.NOT_EXPECTED, now.id(), now.name()),
        reason(before),
        reason(after),
        changes::add);
  }

  /**
   * Whether an added or removed claim is binding: with a new ladder of stages it may only explain.
   */
  private boolean binds(Profile.@Nullable StageClaim was, Profile.@Nullable StageClaim is) {
    if (was == null && is != null) {
      boolean explains = isWithoutLadder(then) && !before.criteria(now.id()).isEmpty();
      return !is.optional() && !explains;
    }
    if (was != null && is == null) {
      boolean explained = isWithoutLadder(now) && !after.criteria(now.id()).isEmpty();
      return !was.optional() && !explained;
    }
    return true;
  }

  private static boolean isWithoutLadder(@Nullable Dimension dimension) {
    return dimension != null && dimension.stages().isEmpty();
  }

  private String name(Profile.StageClaim claim) {
    return now.stage(claim.stage().id()).map(stage -> stage.name()).orElse(claim.stage().id());
  }

  private static @Nullable String id(Profile.@Nullable StageClaim claim) {
    return claim == null ? null : claim.stage().id();
  }

  private Prose reason(Level level) {
    return level.profile().notExpected(now.id()).map(not -> not.reason()).orElse(Prose.EMPTY);
  }
}
