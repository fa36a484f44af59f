package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The phrases about what someone would start and stop with a move: first the week, then scales and
 * stages, then expectations, by dimension. Nothing is said of the expectations of a level that is
 * not written yet.
 */
final class TransitionPhrases {
  /** The most names that tell a direction in a line. */
  private static final int NAMED = 4;

  /** The part that expectations have in phrases. */
  enum Detail {
    /** Dimensions are named. */
    NAMED,
    /** Dimensions are named, and lead to their rows on the same page. */
    LINKED,
    /** The page has the expectations themselves: only dimensions that begin or end are named. */
    WITHOUT_EXPECTATIONS
  }

  private final PageContext context;
  private final Words words;
  private final Transition transition;
  private final MoveComparison comparison;
  private final Level from;
  private final Level to;
  private final List<ChangePhrase> start = new ArrayList<>();
  private final List<ChangePhrase> stop = new ArrayList<>();

  /** The names of what grows. */
  private final List<String> more = new ArrayList<>();

  TransitionPhrases(
      PageContext context, Transition transition, MoveComparison comparison, Detail detail) {
    this.context = context;
    this.words = context.words();
    this.transition = transition;
    this.comparison = comparison;
    this.from = transition.from().level();
    this.to = transition.to().level();
    Vocabulary vocabulary = context.framework().vocabulary();
    if (!from.profile().week().isEmpty() && !to.profile().week().isEmpty()) {
      vocabulary.activities().forEach(this::week);
    }
    vocabulary.scales().forEach(this::scale);
    transition.dimensions().forEach(this::stage);
    if (transition.isWritten()) {
      expectations(new UnderDimensions(transition.dimensions(), detail == Detail.LINKED), detail);
    }
  }

  TransitionView.Changes changes() {
    return new TransitionView.Changes(start, stop);
  }

  /** The names of what grows or begins, the week first; a few where only single expectations do. */
  List<String> more() {
    List<String> names = new ArrayList<>(more);
    for (ChangePhrase phrase : start) {
      if (names.isEmpty() || phrase.text().equals(words.get("crossing.begins"))) {
        phrase.under().forEach(one -> names.add(one.name()));
      }
    }
    return names.subList(0, Math.min(NAMED, names.size()));
  }

  private void week(Activity activity) {
    int before = from.profile().percent(activity.id());
    int after = to.profile().percent(activity.id());
    if (after > before) {
      String key = before == 0 ? "crossing.week-begins" : "crossing.week-more";
      add(start, words.get(key, activity.name(), after, before));
      more.add(activity.name());
    } else if (after < before) {
      String key = after == 0 ? "crossing.week-ends" : "crossing.week-less";
      add(stop, words.get(key, activity.name(), after, before));
    }
  }

  private void scale(Scale scale) {
    int before = scale.stepOf(from);
    int after = scale.stepOf(to);
    if (before >= 0 && after >= 0 && before != after) {
      String old = scale.steps().get(before).name();
      String now = scale.steps().get(after).name();
      add(after > before ? start : stop, words.get("crossing.scale", scale.name(), old, now));
      moreIf(after > before, scale.name());
    }
  }

  private void stage(Dimension dimension) {
    int before = transition.from().stage(dimension);
    int after = transition.to().stage(dimension);
    if (before >= 0 && after >= 0 && before != after) {
      String old = dimension.stages().get(before).name();
      String now = dimension.stages().get(after).name();
      String key = after > before ? "crossing.deeper" : "crossing.less-deep";
      add(after > before ? start : stop, words.get(key, dimension.name(), old, now));
      moreIf(after > before, dimension.name());
    }
  }

  private void moreIf(boolean grows, String name) {
    if (grows) {
      more.add(name);
    }
  }

  private static void add(List<ChangePhrase> phrases, String text) {
    phrases.add(ChangePhrase.of(text));
  }

  /**
   * Adds expectations. Those of a lower stage do not begin with it, nor end with a higher one;
   * those of a lower level of the track still hold above it.
   */
  private void expectations(UnderDimensions under, Detail detail) {
    under.add(start, words.get("crossing.begins"), one -> begins(one), this::askedThere);
    under.add(stop, words.get("crossing.ends"), one -> ends(one), this::askedHere);
    if (detail == Detail.WITHOUT_EXPECTATIONS) {
      return;
    }
    if (!comparison.pair().isBelow(transition.to())) {
      under.counted(
          start,
          words.get("crossing.new"),
          one -> !comparison.isWhole(one) && !transition.lowers(one),
          this::askedThere);
    }
    under.counted(start, words.get("crossing.alike"), one -> true, comparison::alike);
    if (!comparison.pair().isBelow(transition.from())) {
      gone(under);
    }
  }

  /** Adds what ends; where the other direction lists the same as what begins there, its name. */
  private void gone(UnderDimensions under) {
    List<ChangePhrase> gone = new ArrayList<>();
    under.counted(
        gone,
        words.get("crossing.gone"),
        one -> !comparison.isWhole(one) && !transition.raises(one),
        this::askedHere);
    if (comparison.pair().back() == null) {
      stop.addAll(gone);
    } else if (under.linked()) {
      gone.forEach(phrase -> stop.add(told(phrase)));
    }
  }

  private ChangePhrase told(ChangePhrase gone) {
    int all = 0;
    for (ChangePhrase.Under one : gone.under()) {
      all += one.count() == null ? 0 : one.count();
    }
    String text = words.count("crossing.only", all, context.heads().shortName(from, to));
    String href = "#" + Addresses.moving(to.ref(), from.ref());
    String title = words.get(isSecond() ? "crossing.to" : "crossing.back", from.title());
    return new ChangePhrase(text, List.of(new ChangePhrase.Under(title, href, null)));
  }

  private boolean isSecond() {
    return !from.ref().equals(comparison.pair().going().from().level().ref());
  }

  private boolean begins(Dimension dimension) {
    return comparison.isWhole(dimension)
        && transition.to().noExpectationReason(dimension.id()) == null;
  }

  private boolean ends(Dimension dimension) {
    return comparison.isWhole(dimension)
        && transition.to().noExpectationReason(dimension.id()) != null;
  }

  private int askedThere(Dimension dimension) {
    return comparison.onlyAt(transition.to(), dimension).size();
  }

  private int askedHere(Dimension dimension) {
    return comparison.onlyAt(transition.from(), dimension).size();
  }
}
