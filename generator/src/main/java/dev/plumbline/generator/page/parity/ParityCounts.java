package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** Sentences about how many checks passed, found something, or could not be tested. */
final class ParityCounts {
  private final Words words;

  ParityCounts(Words words) {
    this.words = words;
  }

  /** "40 checks passed, 2 could not be run, 3 need attention." */
  String of(ParityTally.Count count) {
    if (count.passed() == count.all()) {
      return words.count("parity.count.all", count.all());
    }
    if (count.untested() == count.all()) {
      return words.get("parity.count.none");
    }
    List<String> clauses = new ArrayList<>();
    clauses.add(words.count("parity.count.passed", count.passed()));
    add(clauses, "parity.count.untested", count.untested());
    add(clauses, "parity.count.found", count.found());
    add(clauses, "parity.count.accepted", count.accepted());
    return String.join(", ", clauses) + ".";
  }

  private void add(List<String> clauses, String key, int number) {
    if (number > 0) {
      clauses.add(words.count(key, number));
    }
  }

  /** The results of a rule in all families, and what it needs where it could not be tested. */
  String of(RuleCode rule, ParityTally.Count count) {
    List<String> sentences = new ArrayList<>();
    String key = count.all() == 1 ? "parity.state.only." : "parity.state.";
    add(sentences, key + "passed", count.passed());
    add(sentences, key + "found", count.found());
    add(sentences, key + "accepted", count.accepted());
    if (count.untested() > 0) {
      String needs = words.get("parity.needs." + rule.id());
      String untested =
          count.untested() == count.all() ? "parity.state.only.untested" : "parity.state.untested";
      sentences.add(words.count(untested, count.untested(), needs));
    }
    return String.join(" ", sentences);
  }
}
