package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import java.text.BreakIterator;
import java.util.Locale;

/** A rule against sentences with more words than a reader can hold at once. */
final class LongSentenceCheck implements Rule<StyleContext> {
  @Override
  public Code code() {
    return Code.LONG_SENTENCE;
  }

  @Override
  public void check(StyleContext context, Findings findings) {
    int most = context.part().style().sentence();
    Locale locale = context.words().lexicon().locale();
    for (Passage passage : context.passages()) {
      int length = passage.text().length();
      // Each word but the last takes two characters at least.
      for (int from = 0; length - from > 2 * most - 1; from = passage.endOfPart(from)) {
        int end = passage.endOfPart(from);
        if (words(passage.text(), from, end) > most
            && !passage.prose().sourceMap().isQuoted(from)) {
          part(passage, from, end, most, locale, findings);
        }
      }
    }
  }

  private void part(
      Passage passage, int from, int end, int most, Locale locale, Findings findings) {
    String part = passage.text().substring(from, end);
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(part);
    int start = 0;
    for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
      int words = words(part, start, next);
      if (words > most) {
        findings.add(
            code(),
            passage.place(from + start),
            String.format(
                Locale.ROOT, "This sentence has %d words, %d too many.", words, words - most),
            "split it into two sentences, or make its parts a list.");
      }
      start = next;
    }
  }

  private static int words(String text, int from, int end) {
    int words = 0;
    boolean inWord = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
