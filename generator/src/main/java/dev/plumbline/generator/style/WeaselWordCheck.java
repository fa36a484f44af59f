package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.markdown.TermMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An expectation is worded so that nobody could say whether it is met. */
final class WeaselWordCheck implements Rule<Manuscript> {
  @Override
  public Code code() {
    return Code.WEASEL_WORD;
  }

  @Override
  public void check(Manuscript manuscript, Findings findings) {
    List<Weasel> kinds = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    for (Weasel kind : Weasel.values()) {
      for (String word : manuscript.lexicon().words(kind.part())) {
        kinds.add(kind);
        words.add(List.of(word));
      }
    }
    TermMatcher matcher = new TermMatcher(words);
    manuscript.passages().stream()
        .filter(Passage::asks)
        .forEach(
            passage ->
                passage
                    .uses(matcher)
                    .forEach(use -> add(kinds.get(use.term()), use, passage, findings)));
  }

  private void add(Weasel kind, TermMatcher.Match use, Passage passage, Findings findings) {
    String word = passage.text().substring(use.start(), use.end());
    findings.add(
        code(),
        passage.place(use.start()),
        String.format(Locale.ROOT, "\"%s\" %s.", word, kind.flaw()),
        String.format(Locale.ROOT, "%s; or leave it out, where nothing is lost.", kind.remedy()));
  }
}
