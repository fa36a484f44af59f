package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The changes of a single criterion. */
final class CriterionChanges {
  private final WordIndex index;

  /**
   * @param index the words of both revisions
   */
  CriterionChanges(WordIndex index) {
    this.index = index;
  }

  /** The change of a new criterion; an optional one asks nothing more of anybody. */
  static Change added(Criterion criterion) {
    Impact impact = criterion.optional() ? Impact.CLARIFIES : Impact.ASKS_MORE;
    return Change.added(target(criterion), impact, criterion.text().plain());
  }

  /** The change of a removed criterion. */
  static Change removed(Criterion criterion) {
    Impact impact = criterion.optional() ? Impact.CLARIFIES : Impact.ASKS_LESS;
    return Change.removed(target(criterion), impact, criterion.text().plain());
  }

  /** The changes of a criterion moved to another dimension, which may be reworded too. */
  List<Change> moved(Match match, String from, String to) {
    List<Change> changes = new ArrayList<>();
    ChangeTarget target = target(match.criterion());
    changes.add(Change.of(target, ChangeType.MOVED, Impact.CLARIFIES, from, to));
    changes.addAll(matched(match));
    return changes;
  }

  /** The changes of a criterion that has a counterpart. */
  List<Change> matched(Match match) {
    Criterion before = match.before();
    return before == null ? List.of(added(match.criterion())) : between(before, match);
  }

  private List<Change> between(Criterion before, Match match) {
    Criterion after = match.criterion();
    ChangeTarget target = target(after);
    List<Change> changes = new ArrayList<>();
    if (before.optional() != after.optional()) {
      changes.add(
          after.optional()
              ? Change.of(target, ChangeType.OPTIONAL, Impact.ASKS_LESS, null, null)
              : Change.of(target, ChangeType.REQUIRED, Impact.ASKS_MORE, null, null));
    }
    String was = before.text().plain();
    String is = after.text().plain();
    if (match.kind() == Match.Kind.CHANGED && !was.equals(is)) {
      changes.add(new Change(target, ChangeType.REWORDED, Impact.REWORDS, was, is, match.words()));
    } else {
      TextChanges.compare(target, before.text(), after.text(), changes::add);
    }
    TextChanges.compare(of(Kind.DETAIL, after), before.detail(), after.detail(), changes::add);
    examples(before, after, changes);
    TextChanges.compare(of(Kind.TAGS, after), tags(before), tags(after), changes::add);
    TextChanges.compare(
        of(Kind.AUDIENCE, after), before.audience(), after.audience(), changes::add);
    return changes;
  }

  /** Examples are matched as criteria are. */
  private void examples(Criterion before, Criterion after, List<Change> changes) {
    if (before.examples().equals(after.examples())) {
      return;
    }
    ReaderChanges.compare(ReaderChanges.of(before), ReaderChanges.of(after), changes::add);
    ChangeTarget target = of(Kind.EXAMPLE, after);
    CriteriaComparison examples =
        CriteriaComparison.anywhere(index, examples(before), examples(after));
    for (Match match : examples.matches()) {
      Criterion was = match.before();
      Prose text = match.criterion().text();
      if (was == null) {
        changes.add(Change.added(target, Impact.CLARIFIES, text.plain()));
      } else {
        TextChanges.compare(target, was.text(), text, changes::add);
      }
    }
    examples
        .gone()
        .forEach(one -> changes.add(Change.removed(target, Impact.CLARIFIES, one.text().plain())));
  }

  private static List<Criterion> examples(Criterion criterion) {
    return criterion.examples().stream()
        .map(
            example ->
                new Criterion(
                    "",
                    false,
                    example.text(),
                    Prose.EMPTY,
                    List.of(),
                    List.of(),
                    Origin.OWN,
                    example.audience(),
                    criterion.place()))
        .toList();
  }

  /** The tags without {@code optional}, which is a change of its own. */
  private static String tags(Criterion criterion) {
    TreeSet<String> tags = new TreeSet<>(criterion.tags());
    tags.remove("optional");
    return String.join(", ", tags);
  }

  private static ChangeTarget target(Criterion criterion) {
    return of(Kind.CRITERION, criterion);
  }

  private static ChangeTarget of(Kind kind, Criterion criterion) {
    return new ChangeTarget(kind, criterion.id(), criterion.text().plain());
  }
}
