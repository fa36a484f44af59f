package dev.plumbline.generator.style;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.FrameworkTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * The framework that rules of style check, with its texts and the words of its language.
 *
 * @param lexicon the words of the framework's language, with the changes of its owners
 * @param passages every text, at the place where it was written
 */
record StyleContext(Framework framework, StyleLexicon lexicon, List<Passage> passages) {
  StyleContext {
    passages = List.copyOf(passages);
  }

  static StyleContext of(Framework framework) {
    List<Passage> passages = new ArrayList<>();
    new FrameworkTexts(framework)
        .each(text -> passages.add(new Passage(text.prose(), text.asks())));
    StyleLexicon lexicon = StyleLexicon.of(framework.locale(), framework.style());
    return new StyleContext(framework, lexicon, passages);
  }
}
