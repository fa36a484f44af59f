package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.markdown.TermMatcher;
import java.util.Locale;

/** A rule against words that leave open whether an expectation is met. */
final class WeaselWordCheck implements Rule<StyleContext> {
  @Override
  public Code code() {
    return Code.WEASEL_WORD;
  }

  @Override
  public void check(StyleContext context, Findings findings) {
    WeaselWords words = context.words().weasels();
    context.passages().stream()
        .filter(Passage::asks)
        .forEach(
            passage ->
                passage
                    .uses(words.matcher())
                    .forEach(use -> add(words.kinds().get(use.term()), use, passage, findings)));
  }

  private void add(WeaselKind kind, TermMatcher.Match use, Passage passage, Findings findings) {
    String word = passage.text().substring(use.start(), use.end());
    findings.add(
        code(),
        passage.place(use.start()),
        String.format(Locale.ROOT, "\"%s\" %s.", word, kind.flaw()),
        String.format(Locale.ROOT, "%s; or remove the word, if nothing is lost.", kind.remedy()));
  }
}
