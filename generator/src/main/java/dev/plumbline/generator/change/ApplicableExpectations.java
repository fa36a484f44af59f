package dev.plumbline.generator.change;

import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The expectations of a level in both revisions, under the dimensions that apply to its track.
 * Expectations under other dimensions are not shown, and are not binding.
 *
 * @param levels both levels with those expectations only, the earlier one's under the later ids of
 *     their dimensions
 * @param dimensions of either revision, by their later ids, in order
 * @param then the earlier dimensions, by their later ids
 */
record ApplicableExpectations(
    Pair<Level> levels, Map<String, Dimension> dimensions, Map<String, Dimension> then) {
  /**
   * @param now the later id of each earlier dimension
   */
  static ApplicableExpectations of(
      Pair<Family> families, Pair<Level> levels, Map<String, String> now) {
    Map<String, Dimension> then = applying(families.before(), levels.before(), now);
    Map<String, Dimension> all = applying(families.after(), levels.after(), Map.of());
    Level after = with(levels.after(), all.keySet(), Map.of());
    Level before = with(levels.before(), then.keySet(), now);
    then.forEach(all::putIfAbsent);
    return new ApplicableExpectations(new Pair<>(before, after), all, then);
  }

  private static Map<String, Dimension> applying(
      Family family, Level level, Map<String, String> now) {
    Map<String, Dimension> applying = new LinkedHashMap<>();
    for (Dimension dimension : family.dimensions()) {
      if (dimension.appliesTo(level.ref().track())) {
        String id = now.getOrDefault(dimension.id(), dimension.id());
        applying.put(id, id.equals(dimension.id()) ? dimension : dimension.withId(id));
      }
    }
    return applying;
  }

  private static Level with(Level level, Set<String> shown, Map<String, String> now) {
    UnaryOperator<Ref> called = ref -> new Ref(now.getOrDefault(ref.id(), ref.id()), ref.place());
    List<Expectation> expectations = new ArrayList<>();
    for (Expectation one : level.expectations()) {
      Ref ref = called.apply(one.dimension());
      if (shown.contains(ref.id())) {
        expectations.add(one.withDimension(ref));
      }
    }
    return level
        .withExpectations(expectations)
        .withProfile(profile(level.profile(), shown, called));
  }

  private static Profile profile(Profile own, Set<String> shown, UnaryOperator<Ref> called) {
    List<Profile.StageClaim> stages =
        own.stages().stream()
            .map(c -> new Profile.StageClaim(called.apply(c.dimension()), c.stage(), c.optional()))
            .filter(claim -> shown.contains(claim.dimension().id()))
            .toList();
    List<Profile.NotExpected> not =
        own.notExpected().stream()
            .map(one -> new Profile.NotExpected(called.apply(one.dimension()), one.reason()))
            .filter(one -> shown.contains(one.dimension().id()))
            .toList();
    return own.withStages(stages).withNotExpected(not);
  }

  /** Whether every criterion is as it was, apart from its place in a file. */
  boolean isSame() {
    for (String dimension : dimensions.keySet()) {
      List<Criterion> were = levels.before().criteria(dimension);
      List<Criterion> are = levels.after().criteria(dimension);
      if (were.size() != are.size()) {
        return false;
      }
      for (int i = 0; i < were.size(); i++) {
        if (!isSame(were.get(i), are.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isSame(Criterion was, Criterion is) {
    return was.equals(is)
        || (was.text().plain().equals(is.text().plain())
            && was.tags().equals(is.tags())
            && Objects.equals(was.audience(), is.audience())
            && TextChanges.sameMarkup(was.text(), is.text())
            && was.detail().plain().equals(is.detail().plain())
            && TextChanges.sameMarkup(was.detail(), is.detail())
            && isSameExamples(was.examples(), is.examples()));
  }

  private static boolean isSameExamples(List<Criterion.Example> were, List<Criterion.Example> are) {
    boolean same = were.size() == are.size();
    for (int i = 0; same && i < were.size(); i++) {
      same =
          Objects.equals(were.get(i).audience(), are.get(i).audience())
              && were.get(i).text().plain().equals(are.get(i).text().plain())
              && TextChanges.sameMarkup(were.get(i).text(), are.get(i).text());
    }
    return same;
  }
}
