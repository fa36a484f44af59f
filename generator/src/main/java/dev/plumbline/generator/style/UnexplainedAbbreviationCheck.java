package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A rule against unexplained abbreviations, with one finding at the first use of each. */
final class UnexplainedAbbreviationCheck implements Rule<StyleTexts> {
  @Override
  public Code code() {
    return Code.UNEXPLAINED_ABBREVIATION;
  }

  @Override
  public void check(StyleTexts texts, Findings findings) {
    Map<String, List<Place>> uses = texts.abbreviations();
    uses.keySet().removeAll(known(texts));
    if (!uses.isEmpty()) {
      unexplained(uses, texts, findings);
    }
  }

  private static Set<String> known(StyleTexts texts) {
    Set<String> known = KnownNames.of(texts.framework());
    known.addAll(texts.lexicon().words(StyleLexicon.ABBREVIATIONS));
    return known;
  }

  private void unexplained(Map<String, List<Place>> uses, StyleTexts texts, Findings findings) {
    Explanations explanations = new Explanations(texts, uses.keySet());
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
          case 2 -> " or in the other file that uses it";
          default ->
              String.format(Locale.ROOT, " or in the %d other files that use it", files.size() - 1);
        };
    findings.add(
        Finding.of(
                code(),
                places.get(0),
                String.format(
                    Locale.ROOT, "\"%2$s\" is not explained here%1$s.", elsewhere, abbreviation),
                "write it out, as in \"near-miss report (NMR)\", or explain it in glossary.yaml; if"
                    + " everyone knows it, list it under \"style: abbreviations\" in"
                    + " framework.yaml.")
            .restingOn(List.of(ContentParts.GLOSSARY, ContentParts.framework("style"))));
  }
}
