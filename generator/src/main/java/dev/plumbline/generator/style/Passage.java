package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.TermMatcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, as the rules of style read it.
 *
 * @param asks whether it states an expectation
 */
record Passage(Prose prose, boolean asks) {
  String text() {
    return prose.plain();
  }

  /** The place in the file of the character at an offset of the text. */
  Place place(int offset) {
    return prose.sourceMap().place(offset);
  }

  /** The end of the paragraph, item or cell that contains an offset. */
  int endOfPart(int offset) {
    return prose.sourceMap().endOfPart(offset, text().length());
  }

  /** The phrases that the author uses, rather than quotes, in order. */
  List<TermMatcher.Match> uses(TermMatcher phrases) {
    List<TermMatcher.Match> uses = new ArrayList<>();
    Quotes quotes = new Quotes(this);
    TermMatcher.@Nullable Match match = phrases.next(text(), 0);
    while (match != null) {
      if (!quotes.hold(match.start())) {
        uses.add(match);
      }
      match = phrases.next(text(), match.end());
    }
    return uses;
  }
}
