package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Initials are used, and nobody says what they stand for. Told once, where it comes first. */
final class UnexplainedAbbreviationCheck implements Rule<Manuscript> {
  @Override
  public Code code() {
    return Code.UNEXPLAINED_ABBREVIATION;
  }

  @Override
  public void check(Manuscript manuscript, Findings findings) {
    Map<String, List<Place>> uses = new TreeMap<>();
    for (Passage passage : manuscript.passages()) {
      Quotes quotes = new Quotes(passage);
      Abbreviation.each(
          passage.text(),
          (abbreviation, start) -> {
            if (!quotes.hold(start)) {
              uses.computeIfAbsent(abbreviation, a -> new ArrayList<>()).add(passage.place(start));
            }
          });
    }
    uses.keySet().removeAll(known(manuscript));
    if (!uses.isEmpty()) {
      unexplained(uses, manuscript, findings);
    }
  }

  private static Set<String> known(Manuscript manuscript) {
    Set<String> known = KnownNames.of(manuscript.framework());
    known.addAll(manuscript.lexicon().words(Lexicon.ABBREVIATIONS));
    return known;
  }

  private void unexplained(
      Map<String, List<Place>> uses, Manuscript manuscript, Findings findings) {
    Explanations explanations = new Explanations(manuscript, uses.keySet());
    uses.forEach(
        (abbreviation, places) -> {
          List<Place> open =
              places.stream()
                  .filter(place -> !explanations.explain(abbreviation, place.path()))
                  .sorted()
                  .toList();
          if (!open.isEmpty()) {
            add(abbreviation, open, findings);
          }
        });
  }

  private void add(String abbreviation, List<Place> places, Findings findings) {
    Set<String> files = new TreeSet<>();
    places.forEach(place -> files.add(place.path()));
    String elsewhere =
        switch (files.size()) {
          case 1 -> "";
          case 2 -> ", nor in another file that uses it,";
          default ->
              String.format(Locale.ROOT, ", nor in %d other files that use it,", files.size() - 1);
        };
    findings.add(
        Finding.of(
                code(),
                places.get(0),
                String.format(
                    Locale.ROOT,
                    "Nothing here%s says what \"%s\" stands for.",
                    elsewhere,
                    abbreviation),
                "write it out, as in \"near-miss report (NMR)\", or explain it in glossary.yaml; if"
                    + " everyone knows it, list it under \"style: abbreviations\" in"
                    + " framework.yaml.")
            .restingOn(List.of(ContentParts.GLOSSARY, ContentParts.framework("style"))));
  }
}
