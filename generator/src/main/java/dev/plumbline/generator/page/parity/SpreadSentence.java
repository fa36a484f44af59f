package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.parity.Spread;
import dev.plumbline.generator.site.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** A clause about how much more one of two peers says than the other. */
final class SpreadSentence {
  /** The most spreads that are named; of more, only the widest is. */
  private static final int NAMED = 3;

  /**
   * The greatest length of a code: a longer one is a title written as an id, and the title reads
   * better.
   */
  private static final int LONGEST_CODE = 8;

  private static final Comparator<Spread> BY_WIDTH = Comparator.comparingInt(Spread::percent);

  private final PageContext context;
  private final Words words;

  /** The widest spread of each grade. */
  private final Map<Integer, Spread> byGrade;

  SpreadSentence(PageContext context, List<Spread> spreads) {
    this.context = context;
    this.words = context.words();
    this.byGrade =
        spreads.stream()
            .collect(
                Collectors.toMap(
                    Spread::grade, spread -> spread, BinaryOperator.maxBy(BY_WIDTH), TreeMap::new));
  }

  boolean isEmpty() {
    return byGrade.isEmpty();
  }

  boolean isAt(int grade) {
    return byGrade.containsKey(grade);
  }

  /** "IC7 has 42% more words than M7", of all. */
  String widest() {
    return byGrade.values().stream().max(BY_WIDTH).map(this::text).orElse("");
  }

  /**
   * @param where the grades as text
   * @param grades those with a spread
   */
  String clause(String where, List<Integer> grades) {
    String each =
        grades.size() > NAMED
            ? words.get("parity.spread.widest", widest())
            : grades.stream()
                .map(byGrade::get)
                .filter(spread -> spread != null)
                .map(this::text)
                .collect(Collectors.joining(", "));
    String key = grades.size() == 1 ? "parity.uneven.one" : "parity.uneven.other";
    return words.get(key, where, each);
  }

  private String text(Spread spread) {
    String key = "parity.spread." + spread.kind().name().toLowerCase(Locale.ROOT);
    String more = name(spread.more());
    String less = name(spread.less());
    return more.equals(less)
        ? words.get(
            key, withTrack(more, spread.more()), spread.percent(), withTrack(less, spread.less()))
        : words.get(key, more, spread.percent(), less);
  }

  private static String name(Level level) {
    return level.code().length() > LONGEST_CODE ? level.title() : level.code();
  }

  private String withTrack(String name, Level level) {
    return words.get("move.name", name, context.heads().track(level.ref().track()).name());
  }
}
