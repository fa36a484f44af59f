package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What rules of style found in a part of a framework.
 *
 * @param passages its texts
 * @param findings of the rules that need no other part
 * @param abbreviations the places where each abbreviation is used
 */
record StyleResult(
    List<Passage> passages, List<Finding> findings, Map<String, List<Place>> abbreviations) {
  StyleResult {
    passages = List.copyOf(passages);
    findings = List.copyOf(findings);
    abbreviations = Map.copyOf(abbreviations);
  }

  static StyleResult of(StyleContext context, List<Rule<StyleContext>> rules) {
    Findings findings = new Findings();
    rules.forEach(rule -> findings.check(rule, context));
    return new StyleResult(context.passages(), findings.found(), abbreviations(context.passages()));
  }

  private static Map<String, List<Place>> abbreviations(List<Passage> passages) {
    Map<String, List<Place>> uses = new TreeMap<>();
    for (Passage passage : passages) {
      Quotes quotes = new Quotes(passage);
      Abbreviation.each(
          passage.text(),
          (abbreviation, start) -> {
            if (!quotes.hold(start)) {
              uses.computeIfAbsent(abbreviation, a -> new ArrayList<>()).add(passage.place(start));
            }
          });
    }
    return uses;
  }
}
