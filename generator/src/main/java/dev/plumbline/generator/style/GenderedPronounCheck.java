package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.markdown.TermMatcher;
import java.text.BreakIterator;
import java.util.Locale;

/** A rule against pronouns of one gender for people of any gender. */
final class GenderedPronounCheck implements Rule<StyleContext> {
  private static final int ONE = 0;
  private static final String HINT =
      "write \"they\", \"them\" or \"their\", or name the person's work again: \"the engineer\".";

  @Override
  public Code code() {
    return Code.GENDERED_PRONOUN;
  }

  @Override
  public void check(StyleContext context, Findings findings) {
    StyleWords words = context.words();
    Locale locale = words.lexicon().locale();
    for (Passage passage : context.passages()) {
      for (TermMatcher.Match use : passage.uses(words.pronouns())) {
        boolean named =
            use.term() == ONE && words.people().named(context(passage, use.start(), locale));
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
            "\"%s\" excludes people who are not referred to like this.",
            passage.text().substring(use.start(), use.end())),
        HINT);
  }
}
