package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.markdown.TermMatcher;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** A text speaks of someone as a man or as a woman, and that someone may be anyone. */
final class GenderedPronounCheck implements Rule<Manuscript> {
  private static final int ONE = 0;
  private static final String HINT =
      "write \"they\", \"them\" or \"their\", or name the person's work again: \"the engineer\".";

  @Override
  public Code code() {
    return Code.GENDERED_PRONOUN;
  }

  @Override
  public void check(Manuscript manuscript, Findings findings) {
    Lexicon lexicon = manuscript.lexicon();
    List<String> one = lexicon.words(Lexicon.PRONOUNS);
    List<String> paired = lexicon.words(Lexicon.PAIRED_PRONOUNS);
    TermMatcher pronouns = new TermMatcher(List.of(one, paired));
    People people = new People(manuscript);
    for (Passage passage : manuscript.passages()) {
      for (TermMatcher.Match use : passage.uses(pronouns)) {
        boolean named =
            use.term() == ONE && people.named(context(passage, use.start(), lexicon.locale()));
        if (!named) {
          add(passage, use, findings);
        }
      }
    }
  }

  /** The sentence that holds an offset and the one before it, of one paragraph, item or cell. */
  private static String context(Passage passage, int offset, Locale locale) {
    int from = 0;
    int end = passage.endOfPart(from);
    while (end <= offset) {
      from = end;
      end = passage.endOfPart(from);
    }
    String part = passage.text().substring(from, end);
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(part);
    int next = sentences.following(offset - from);
    int own = sentences.previous();
    int before = sentences.previous();
    return part.substring(before == BreakIterator.DONE ? own : before, next);
  }

  private void add(Passage passage, TermMatcher.Match use, Findings findings) {
    findings.add(
        code(),
        passage.place(use.start()),
        String.format(
            Locale.ROOT,
            "\"%s\" leaves out everyone who is not spoken of so.",
            passage.text().substring(use.start(), use.end())),
        HINT);
  }
}
