package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places of two peers on the scales of the framework.
 *
 * @param isComparable whether both have a place on any scale
 * @param lower the scales on which the individual stands lower
 * @param higher the scales on which the individual stands higher
 * @param equal the scales on which peers must stand on one step
 */
record PairOnScales(
    Pair pair,
    boolean isComparable,
    List<Difference> lower,
    List<Difference> higher,
    List<Ref> equal) {
  PairOnScales {
    lower = List.copyOf(lower);
    higher = List.copyOf(higher);
    equal = List.copyOf(equal);
  }

  static PairOnScales of(Framework framework, Pair pair) {
    boolean comparable = false;
    List<Difference> lower = new ArrayList<>();
    List<Difference> higher = new ArrayList<>();
    for (Scale scale : framework.vocabulary().scales()) {
      int craft = scale.stepOf(pair.individual());
      int leading = scale.stepOf(pair.manager());
      if (craft >= 0 && leading >= 0) {
        comparable = true;
        Difference difference = new Difference(scale, name(scale, craft), name(scale, leading));
        if (craft != leading) {
          (craft < leading ? lower : higher).add(difference);
        }
      }
    }
    return new PairOnScales(pair, comparable, lower, higher, framework.parity().equalScales());
  }

  private static String name(Scale scale, int step) {
    return scale.steps().get(step).name();
  }

  /**
   * Whether the individual stands lower on balance, or the two differ on a scale that must be
   * equal.
   */
  boolean isUneven() {
    return (!lower.isEmpty() && higher.isEmpty()) || !brokenPromises().isEmpty();
  }

  /** The differences on scales that must be equal. */
  List<Difference> brokenPromises() {
    return Stream.concat(lower.stream(), higher.stream())
        .filter(one -> equal.stream().anyMatch(ref -> ref.id().equals(one.scale().id())))
        .toList();
  }

  /** The place in the content of the lower step. */
  Place place() {
    List<Difference> counting = brokenPromises().isEmpty() ? lower : brokenPromises();
    Difference first = counting.get(0);
    Level level = lower.contains(first) ? pair.individual() : pair.manager();
    return level
        .profile()
        .scale(first.scale().id())
        .map(Profile.Choice::step)
        .map(Ref::place)
        .orElse(level.place());
  }

  /**
   * A scale on which the two stand on different steps.
   *
   * @param craft the name of the individual's step
   * @param leading the name of the manager's step
   */
  record Difference(Scale scale, String craft, String leading) {}
}
