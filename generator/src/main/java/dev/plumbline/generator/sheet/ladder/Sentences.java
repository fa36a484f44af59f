package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.read.MarkedText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentences of a text. */
final class Sentences {
  /** What ends in a full stop and ends no sentence, at the end of a text. */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          ".*(?:^|[\\s(\"'“])(?:\\p{L}|e\\.g|i\\.e|etc|vs|cf|incl|excl|approx|min|max|no|nr|dept"
              + "|mr|mrs|ms|dr|prof|st|z\\.\\s?b|d\\.\\s?h|bzw|ca|ggf|usw|inkl|u\\.\\s?a|p\\.\\s?ex"
              + "|ej)\\.[)\"'”]*\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Sentences() {}

  static List<MarkedText> of(MarkedText text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text.plain());
    List<MarkedText> sentences = new ArrayList<>();
    int from = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean last = end == text.plain().length();
      if (last || !ABBREVIATED.matcher(text.plain().substring(from, end)).matches()) {
        add(text.part(from, end).strip(), sentences);
        from = end;
      }
    }
    return sentences;
  }

  private static void add(MarkedText sentence, List<MarkedText> sentences) {
    if (!sentence.isBlank()) {
      sentences.add(sentence);
    }
  }
}
