package dev.plumbline.generator.style;

import dev.plumbline.generator.markdown.TermMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * The weasel words of a language.
 *
 * @param kinds the kind of each word
 * @param matcher finds them in a text, each by its place in the list of kinds
 */
record WeaselWords(List<WeaselKind> kinds, TermMatcher matcher) {
  WeaselWords {
    kinds = List.copyOf(kinds);
  }

  static WeaselWords of(StyleLexicon lexicon) {
    List<WeaselKind> kinds = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    for (WeaselKind kind : WeaselKind.values()) {
      for (String word : lexicon.words(kind.part())) {
        kinds.add(kind);
        words.add(List.of(word));
      }
    }
    return new WeaselWords(kinds, new TermMatcher(words));
  }
}
