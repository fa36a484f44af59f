package dev.plumbline.generator.managing;

import dev.plumbline.generator.model.ParitySettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language about managing people, with the owners' additions.
 *
 * @param parts the phrases by their class
 * @param verbs the verbs of which a word may be a form
 * @param own the duties that the owners added
 * @param except the phrases that are no duty here
 */
record ManagingLexicon(
    Map<WordClass, Phrases> parts, Map<String, List<Verb>> verbs, Phrases own, Phrases except) {
  ManagingLexicon {
    parts = Map.copyOf(parts);
    verbs = Map.copyOf(verbs);
  }

  /**
   * @param locale BCP 47; only its language counts
   * @param titles those of the framework's levels
   */
  static ManagingLexicon of(String locale, ParitySettings.Lexicon own, Collection<String> titles) {
    Map<String, List<String>> lines =
        LexiconFile.of(locale.split("-", 2)[0].toLowerCase(Locale.ROOT));
    Map<WordClass, Phrases> parts = new EnumMap<>(WordClass.class);
    Map<String, List<Verb>> verbs = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      List<String> words = new ArrayList<>(lines.getOrDefault(wordClass.heading(), List.of()));
      if (wordClass.isOfVerbs()) {
        words.forEach(line -> add(verbs, wordClass, line.split(" ", -1)));
      } else {
        words.addAll(added(wordClass, own));
        parts.put(wordClass, phrases(words));
      }
    }
    parts.put(WordClass.PERSON, people(parts, titles));
    return new ManagingLexicon(parts, verbs, phrases(own.managing()), phrases(own.except()));
  }

  /** The words for people, with those of the titles. */
  private static Phrases people(Map<WordClass, Phrases> parts, Collection<String> titles) {
    Phrases listed = parts.getOrDefault(WordClass.PERSON, Phrases.NONE);
    TitleWords words =
        new TitleWords(
            parts.getOrDefault(WordClass.TITLE_ENDINGS, Phrases.NONE),
            parts.getOrDefault(WordClass.BORROWED, Phrases.NONE));
    return listed.and(words.of(titles));
  }

  private static List<String> added(WordClass wordClass, ParitySettings.Lexicon own) {
    return switch (wordClass) {
      case DOING -> own.deciding();
      case TAKING_PART -> own.takingPart();
      default -> List.of();
    };
  }

  private static void add(Map<String, List<Verb>> verbs, WordClass wordClass, String[] forms) {
    for (int i = 0; i < forms.length; i++) {
      verbs
          .computeIfAbsent(forms[i], word -> new ArrayList<>())
          .add(new Verb(wordClass, Verb.IN_A_LINE.get(i)));
    }
  }

  private static Phrases phrases(List<String> lines) {
    return new Phrases(lines.stream().map(Phrase::of).filter(one -> !one.isEmpty()).toList());
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return verbs.isEmpty() && own.isEmpty();
  }

  Phrases of(WordClass wordClass) {
    return parts.getOrDefault(wordClass, Phrases.NONE);
  }

  /** Whether a class has a word. */
  boolean is(WordClass wordClass, String word) {
    return of(wordClass).has(word);
  }

  /** A word as a verb of a class; absent if it is not one. */
  @Nullable Verb verb(WordClass wordClass, String word) {
    for (Verb verb : verbs.getOrDefault(word, List.of())) {
      if (verb.wordClass() == wordClass) {
        return verb;
      }
    }
    return null;
  }

  /** Whether a word may be a number written in figures. */
  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.indexOf(':') < 0;
  }
}
