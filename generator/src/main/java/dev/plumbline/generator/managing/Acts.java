package dev.plumbline.generator.managing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The acts to look for in texts about someone. A framework's texts have few different words, and
 * hardly any of them begins an act, so the acts of each word are cached.
 */
final class Acts {
  private final ManagingLexicon lexicon;
  private final List<Act> all;
  private final Map<String, List<Act>> byWord = new ConcurrentHashMap<>();

  Acts(ManagingLexicon lexicon, List<Act> all) {
    this.lexicon = lexicon;
    this.all = List.copyOf(all);
  }

  /** The acts that may begin with a word, in the order in which they count. */
  List<Act> beginningWith(String word) {
    return byWord.computeIfAbsent(word, this::found);
  }

  private List<Act> found(String word) {
    return all.stream().filter(act -> act.mayBeginWith(lexicon, word)).toList();
  }
}
