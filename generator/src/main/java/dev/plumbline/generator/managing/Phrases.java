package dev.plumbline.generator.managing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases to look for. A framework's texts have few different words, and hardly any of
 * them begins or ends a phrase, so the phrases of each word are cached.
 */
final class Phrases {
  /** No phrases. */
  static final Phrases NONE = new Phrases(List.of());

  private final List<Phrase> all;
  private final Map<String, List<Phrase>> byBeginning = new ConcurrentHashMap<>();
  private final Map<String, List<Phrase>> byEnd = new ConcurrentHashMap<>();

  Phrases(List<Phrase> all) {
    this.all = List.copyOf(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The set with more phrases. */
  Phrases and(Collection<String> more) {
    return new Phrases(Stream.concat(all.stream(), more.stream().map(Phrase::of)).toList());
  }

  /** All phrases of the set. */
  List<Phrase> all() {
    return all;
  }

  /** The longest phrase that begins at this place of a text; absent where none does. */
  @Nullable Phrase at(List<String> text, int at) {
    Phrase longest = null;
    for (Phrase phrase : byBeginning.computeIfAbsent(text.get(at), this::beginningWith)) {
      if (phrase.isAt(text, at) && (longest == null || phrase.size() > longest.size())) {
        longest = phrase;
      }
    }
    return longest;
  }

  /** The longest phrase whose last word is at this place; absent where there is none. */
  @Nullable Phrase endingAt(List<String> text, int at) {
    Phrase longest = null;
    for (Phrase phrase : byEnd.computeIfAbsent(text.get(at), this::endingWith)) {
      if (phrase.isAt(text, at + 1 - phrase.size())
          && (longest == null || phrase.size() > longest.size())) {
        longest = phrase;
      }
    }
    return longest;
  }

  /** Whether any of the phrases begins with a word. */
  boolean begin(String word) {
    return all.stream().anyMatch(phrase -> Phrase.matches(phrase.first(), word));
  }

  /** Whether one of the phrases is this single word. */
  boolean has(String word) {
    for (Phrase phrase : byBeginning.computeIfAbsent(word, this::beginningWith)) {
      if (phrase.size() == 1) {
        return true;
      }
    }
    return false;
  }

  private List<Phrase> beginningWith(String word) {
    return all.stream().filter(phrase -> Phrase.matches(phrase.first(), word)).toList();
  }

  private List<Phrase> endingWith(String word) {
    return all.stream().filter(phrase -> Phrase.matches(phrase.last(), word)).toList();
  }
}
