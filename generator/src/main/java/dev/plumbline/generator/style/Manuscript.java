package dev.plumbline.generator.style;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.FrameworkTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * A framework, as the rules of style read it.
 *
 * @param passages every text, where it was written
 */
record Manuscript(Framework framework, Lexicon lexicon, List<Passage> passages) {
  Manuscript {
    passages = List.copyOf(passages);
  }

  static Manuscript of(Framework framework) {
    List<Passage> passages = new ArrayList<>();
    new FrameworkTexts(framework)
        .each(text -> passages.add(new Passage(text.prose(), text.asks())));
    Lexicon lexicon = Lexicon.of(framework.locale(), framework.style());
    return new Manuscript(framework, lexicon, passages);
  }
}
