package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** The phrases about what stays with a move, whichever way it leads. */
final class KeptPhrases {
  private final Words words;
  private final MoveComparison comparison;
  private final Transition transition;
  private final Level from;
  private final Level to;
  private final List<ChangePhrase> keep = new ArrayList<>();

  KeptPhrases(Words words, Vocabulary vocabulary, MoveComparison comparison, boolean linked) {
    this.words = words;
    this.comparison = comparison;
    this.transition = comparison.pair().going();
    this.from = transition.from().level();
    this.to = transition.to().level();
    vocabulary.activities().forEach(this::week);
    vocabulary.scales().forEach(this::scale);
    transition.dimensions().forEach(this::stage);
    if (transition.isWritten()) {
      expectations(new UnderDimensions(transition.dimensions(), linked));
    }
  }

  List<ChangePhrase> phrases() {
    return List.copyOf(keep);
  }

  private void week(Activity activity) {
    int percent = from.profile().percent(activity.id());
    if (percent > 0 && percent == to.profile().percent(activity.id())) {
      add(words.get("crossing.week-same", activity.name(), percent));
    }
  }

  private void scale(Scale scale) {
    int step = scale.stepOf(from);
    if (step >= 0 && step == scale.stepOf(to)) {
      add(words.get("crossing.scale-same", scale.name(), scale.steps().get(step).name()));
    }
  }

  private void stage(Dimension dimension) {
    int stage = transition.from().stage(dimension);
    if (stage >= 0 && stage == transition.to().stage(dimension)) {
      String name = dimension.stages().get(stage).name();
      add(words.get("crossing.stage-same", dimension.name(), name));
    }
  }

  private void add(String text) {
    keep.add(ChangePhrase.of(text));
  }

  private void expectations(UnderDimensions under) {
    under.counted(
        keep, words.get("crossing.shared"), one -> true, one -> count(one, Match.Kind.CARRIED));
    under.counted(keep, words.get("crossing.changed"), one -> true, comparison::reworded);
    below(under, transition.from(), to);
    below(under, transition.to(), from);
  }

  /** Adds the expectations of a lower level of the track, which the level above does not repeat. */
  private void below(UnderDimensions under, Transition.End end, Level above) {
    if (comparison.pair().isBelow(end)) {
      under.counted(
          keep,
          words.get("crossing.not-repeated", end.level().code(), above.code()),
          one -> true,
          one -> comparison.onlyAt(end, one).size());
    }
  }

  private int count(Dimension dimension, Match.Kind kind) {
    return comparison.under(dimension).count(kind);
  }
}
