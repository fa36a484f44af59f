package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.TermMatcher;
import java.util.List;
import java.util.Locale;

/** A text speaks of someone as a man or as a woman. */
final class GenderedPronounCheck implements StyleCheck {
  @Override
  public Code code() {
    return Code.GENDERED_PRONOUN;
  }

  @Override
  public void check(Manuscript manuscript, Findings findings) {
    TermMatcher pronouns =
        new TermMatcher(
            manuscript.lexicon().words(Lexicon.PRONOUNS).stream().map(List::of).toList());
    for (Passage passage : manuscript.passages()) {
      for (TermMatcher.Match use : passage.uses(pronouns)) {
        findings.add(
            code(),
            passage.place(use.start()),
            String.format(
                Locale.ROOT,
                "\"%s\" leaves out everyone who is not spoken of so.",
                passage.text().substring(use.start(), use.end())),
            "write \"they\", \"them\" or \"their\", or name the person's work again: \"the engineer\".");
      }
    }
  }
}
