package dev.plumbline.generator.change;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What became of a single criterion. */
final class CriterionChanges {
  private final WordIndex index;

  /**
   * @param index the words of both revisions
   */
  CriterionChanges(WordIndex index) {
    this.index = index;
  }

  /** Of one that was not there. What is welcome and not required asks nobody for more. */
  static Change added(Criterion criterion) {
    Effect effect = criterion.optional() ? Effect.CLARIFIES : Effect.ASKS_MORE;
    return Change.added(thing(criterion), effect, criterion.text().plain());
  }

  /** Of one that is not there any more. */
  static Change removed(Criterion criterion) {
    Effect effect = criterion.optional() ? Effect.CLARIFIES : Effect.ASKS_LESS;
    return Change.removed(thing(criterion), effect, criterion.text().plain());
  }

  /** Of one that stands under another dimension now, and may have changed besides. */
  List<Change> moved(Match match, String from, String to) {
    List<Change> changes = new ArrayList<>();
    Thing thing = thing(match.criterion());
    changes.add(Change.of(thing, Deed.MOVED, Effect.CLARIFIES, from, to));
    changes.addAll(matched(match));
    return changes;
  }

  /** Of one that was there before. */
  List<Change> matched(Match match) {
    Criterion before = match.before();
    return before == null ? List.of(added(match.criterion())) : between(before, match);
  }

  private List<Change> between(Criterion before, Match match) {
    Criterion after = match.criterion();
    Thing thing = thing(after);
    List<Change> changes = new ArrayList<>();
    if (before.optional() != after.optional()) {
      changes.add(
          after.optional()
              ? Change.of(thing, Deed.OPTIONAL, Effect.ASKS_LESS, "", "")
              : Change.of(thing, Deed.REQUIRED, Effect.ASKS_MORE, "", ""));
    }
    String was = before.text().plain();
    String is = after.text().plain();
    if (match.kind() == Match.Kind.CHANGED && !was.equals(is)) {
      changes.add(new Change(thing, Deed.REWORDED, Effect.REWORDS, was, is, match.words()));
    } else {
      Wording.compare(thing, before.text(), after.text(), changes::add);
    }
    Wording.compare(of(Thing.Kind.DETAIL, after), before.detail(), after.detail(), changes::add);
    examples(before, after, changes);
    Wording.compare(of(Thing.Kind.TAGS, after), tags(before), tags(after), changes::add);
    Wording.compare(
        of(Thing.Kind.AUDIENCE, after), before.audience(), after.audience(), changes::add);
    return changes;
  }

  /** Examples are matched as criteria are. */
  private void examples(Criterion before, Criterion after, List<Change> changes) {
    if (before.examples().equals(after.examples())) {
      return;
    }
    Thing thing = of(Thing.Kind.EXAMPLE, after);
    CriteriaComparison examples =
        CriteriaComparison.anywhere(index, examples(before), examples(after));
    for (Match match : examples.matches()) {
      Criterion was = match.before();
      Prose text = match.criterion().text();
      if (was == null) {
        changes.add(Change.added(thing, Effect.CLARIFIES, text.plain()));
      } else {
        Wording.compare(thing, was.text(), text, changes::add);
      }
    }
    examples
        .gone()
        .forEach(one -> changes.add(Change.removed(thing, Effect.CLARIFIES, one.text().plain())));
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
                    new Origin.Own(),
                    example.audience(),
                    criterion.place()))
        .toList();
  }

  /** Whether optional is told apart. */
  private static String tags(Criterion criterion) {
    TreeSet<String> tags = new TreeSet<>(criterion.tags());
    tags.remove("optional");
    return String.join(", ", tags);
  }

  private static Thing thing(Criterion criterion) {
    return of(Thing.Kind.CRITERION, criterion);
  }

  private static Thing of(Thing.Kind kind, Criterion criterion) {
    return new Thing(kind, criterion.id(), criterion.text().plain());
  }
}
