package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.parity.Balance;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A sentence about the balance of a family's tracks, grade by grade. */
final class BalanceSentence {
  private static final String UNEVEN = "uneven";

  private final PageContext context;
  private final Words words;
  private final FamilyParity family;
  private final SpreadSentence spreads;

  BalanceSentence(PageContext context, FamilyParity family) {
    this.context = context;
    this.words = context.words();
    this.family = family;
    this.spreads = new SpreadSentence(context, family.spreads());
  }

  String text() {
    if (!family.isComparable()) {
      return untested();
    }
    Map<String, List<Integer>> grades = new LinkedHashMap<>();
    family
        .balances()
        .forEach(
            (grade, balance) ->
                grades.computeIfAbsent(kind(grade, balance), key -> new ArrayList<>()).add(grade));
    List<String> clauses = new ArrayList<>();
    grades.forEach((kind, at) -> clauses.add(clause(kind, at)));
    String sentence = String.join("; ", clauses);
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  private String untested() {
    if (family.family().peers() instanceof Peers.None) {
      return words.get("parity.untested.no-peers");
    }
    if (!family.management().isEmpty()) {
      return words.get("parity.untested.no-individuals");
    }
    String elsewhere =
        family.pairs().stream()
            .map(pair -> pair.manager().ref().family())
            .distinct()
            .flatMap(id -> context.framework().family(id).stream())
            .map(Family::name)
            .collect(Collectors.joining(", "));
    String sentence =
        elsewhere.isEmpty()
            ? words.get("parity.untested.no-managers")
            : words.get("parity.untested.managers-elsewhere", elsewhere);
    return spreads.isEmpty() ? sentence : sentence + " " + spreads.widest() + ".";
  }

  /** The kind of a grade: where both tracks are written, by the length of each. */
  private String kind(int grade, Balance balance) {
    if (balance != Balance.EQUAL) {
      return balance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (spreads.isAt(grade)) {
      return UNEVEN;
    }
    return family.pairs().stream().anyMatch(pair -> pair.individual().grade() == grade)
        ? "even"
        : "apart";
  }

  private String clause(String kind, List<Integer> at) {
    String where =
        at.size() == 1
            ? words.get("parity.at.one", at.get(0))
            : words.get("parity.at.other", ranges(at, List.copyOf(family.balances().keySet())));
    return kind.equals(UNEVEN)
        ? spreads.clause(where, at)
        : words.get("parity.balance." + kind, where);
  }

  /**
   * Grades, and three or more that follow each other in the family as a range: "2, 4 to 7 and 9".
   */
  private String ranges(List<Integer> at, List<Integer> all) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= at.size(); i++) {
      boolean follows = i < at.size() && all.indexOf(at.get(i)) == all.indexOf(at.get(i - 1)) + 1;
      if (!follows) {
        if (i - from > 2) {
          ranges.add(words.get("parity.range", at.get(from), at.get(i - 1)));
        } else {
          at.subList(from, i).forEach(grade -> ranges.add(String.valueOf(grade)));
        }
        from = i;
      }
    }
    String last = ranges.remove(ranges.size() - 1);
    return ranges.isEmpty() ? last : words.get("parity.and", String.join(", ", ranges), last);
  }
}
