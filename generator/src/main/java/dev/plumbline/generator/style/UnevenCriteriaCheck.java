package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A rule against a criterion that begins differently from its neighbours, which begin alike. */
final class UnevenCriteriaCheck implements Rule<StyleContext> {
  private static final int FEWEST = 3;

  @Override
  public Code code() {
    return Code.UNEVEN_CRITERIA;
  }

  @Override
  public void check(StyleContext context, Findings findings) {
    Openings openings = context.words().openings();
    if (openings.kinds().isEmpty()) {
      return;
    }
    for (List<Criterion> list : lists(context.part())) {
      list(list, openings, findings);
    }
  }

  /** Lists as they were written: common expectations stand in files of their own. */
  private static List<List<Criterion>> lists(Framework framework) {
    List<Expectation> expectations = new ArrayList<>();
    framework.common().forEach(common -> expectations.addAll(common.expectations()));
    framework
        .families()
        .forEach(f -> f.levels().forEach(level -> expectations.addAll(level.expectations())));
    return expectations.stream()
        .flatMap(expectation -> expectation.topics().stream())
        .map(topic -> topic.criteria().stream().filter(c -> isOwn(c.origin())).toList())
        .toList();
  }

  private static boolean isOwn(Origin origin) {
    return origin instanceof Origin.Own;
  }

  private void list(List<Criterion> list, Openings openings, Findings findings) {
    if (list.size() < FEWEST) {
      return;
    }
    List<Openings.Opening> begun =
        list.stream().map(criterion -> openings.of(criterion.text().plain())).toList();
    int common = common(begun);
    List<Integer> odd =
        IntStream.range(0, begun.size())
            .filter(i -> begun.get(i).kind() != common)
            .limit(2)
            .boxed()
            .toList();
    // Words of the first kind may be of any sort, so they need not match.
    if (odd.size() == 1 && common != 0) {
      int one = odd.get(0);
      Openings.Opening other = begun.get(one == 0 ? 1 : 0);
      add(list.get(one), begun.get(one).word(), other.word(), findings);
    }
  }

  /**
   * The kind of opening that all criteria have but at most one; of three criteria, two are enough.
   */
  private static int common(List<Openings.Opening> begun) {
    int first = begun.get(0).kind();
    int second = begun.get(1).kind();
    return first == second ? first : begun.get(2).kind();
  }

  private void add(Criterion criterion, String word, String other, Findings findings) {
    findings.add(
        code(),
        criterion.place(),
        String.format(
            Locale.ROOT,
            "This starts with \"%s\", while the others in the list start like \"%s\".",
            word,
            other),
        "start all expectations of a list in the same way, so that they are easy to compare.");
  }
}
