package dev.plumbline.generator.page;

import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.parity.Balance;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in one sentence how a family's tracks stand to each other, grade by grade. */
final class BalanceSentence {
  private final Words words;

  BalanceSentence(Words words) {
    this.words = words;
  }

  String of(FamilyParity family) {
    if (!family.isComparable()) {
      return words.get("parity.untested." + reason(family));
    }
    Map<Balance, List<Integer>> grades = new LinkedHashMap<>();
    family
        .balances()
        .forEach(
            (grade, balance) ->
                grades.computeIfAbsent(balance, key -> new ArrayList<>()).add(grade));
    List<String> clauses = new ArrayList<>();
    List<Integer> all = List.copyOf(family.balances().keySet());
    grades.forEach((balance, at) -> clauses.add(clause(balance, at, all)));
    String sentence = String.join("; ", clauses);
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  private static String reason(FamilyParity family) {
    if (family.family().peers() instanceof Peers.None) {
      return "no-peers";
    }
    return family.management().isEmpty() ? "no-managers" : "no-individuals";
  }

  private String clause(Balance balance, List<Integer> at, List<Integer> all) {
    String key = "parity.balance." + balance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String where =
        at.size() == 1
            ? words.get("parity.at.one", at.get(0))
            : words.get("parity.at.other", ranges(at, all));
    return words.get(key, where);
  }

  /** Grades that follow each other in the family as a range: "4 to 7, 9". */
  private String ranges(List<Integer> at, List<Integer> all) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= at.size(); i++) {
      boolean follows = i < at.size() && all.indexOf(at.get(i)) == all.indexOf(at.get(i - 1)) + 1;
      if (!follows) {
        ranges.add(
            i - from == 1
                ? String.valueOf(at.get(from))
                : words.get("parity.range", at.get(from), at.get(i - 1)));
        from = i;
      }
    }
    return String.join(", ", ranges);
  }
}
