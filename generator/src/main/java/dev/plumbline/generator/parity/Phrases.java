package dev.plumbline.generator.parity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases to look for. A framework's texts have few different words, and hardly any of them begins
 * a phrase: which ones do is remembered.
 */
final class Phrases {
  private final List<Phrase> all;
  private final Map<String, List<Phrase>> byBeginning = new ConcurrentHashMap<>();

  Phrases(List<Phrase> all) {
    this.all = List.copyOf(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first of them that stands at this place of a text; absent where none does. */
  @Nullable Phrase at(List<String> text, int at) {
    for (Phrase phrase : beginningWith(text.get(at))) {
      if (phrase.isAt(text, at)) {
        return phrase;
      }
    }
    return null;
  }

  private List<Phrase> beginningWith(String word) {
    List<Phrase> known = byBeginning.get(word);
    return known == null ? byBeginning.computeIfAbsent(word, this::find) : known;
  }

  private List<Phrase> find(String word) {
    return all.stream().filter(phrase -> phrase.beginsWith(word)).toList();
  }
}
