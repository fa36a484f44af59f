package dev.plumbline.generator.managing;

import dev.plumbline.generator.model.ParitySettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language, with what the owners added.
 *
 * @param parts phrases by the part of the list they stand in
 * @param verbs what a word may be a form of
 * @param own duties that the owners named
 * @param except phrases that are no duty here
 */
record Lexicon(
    Map<Part, Phrases> parts, Map<String, List<Verb>> verbs, Phrases own, Phrases except) {
  Lexicon {
    parts = Map.copyOf(parts);
    verbs = Map.copyOf(verbs);
  }

  /**
   * @param locale BCP 47; only its language counts
   */
  static Lexicon of(String locale, ParitySettings.Lexicon own) {
    Map<String, List<String>> lines =
        LexiconFile.of(locale.split("-", 2)[0].toLowerCase(Locale.ROOT));
    Map<Part, Phrases> parts = new EnumMap<>(Part.class);
    Map<String, List<Verb>> verbs = new HashMap<>();
    for (Part part : Part.values()) {
      List<String> words = new ArrayList<>(lines.getOrDefault(part.heading(), List.of()));
      if (part.isOfVerbs()) {
        words.forEach(line -> add(verbs, part, line.split(" ", -1)));
      } else {
        words.addAll(added(part, own));
        parts.put(part, phrases(words));
      }
    }
    return new Lexicon(parts, verbs, phrases(own.managing()), phrases(own.except()));
  }

  private static List<String> added(Part part, ParitySettings.Lexicon own) {
    return switch (part) {
      case DOING -> own.deciding();
      case TAKING_PART -> own.takingPart();
      default -> List.of();
    };
  }

  private static void add(Map<String, List<Verb>> verbs, Part part, String[] forms) {
    for (int i = 0; i < forms.length; i++) {
      verbs
          .computeIfAbsent(forms[i], word -> new ArrayList<>())
          .add(new Verb(part, Verb.IN_A_LINE.get(i)));
    }
  }

  private static Phrases phrases(List<String> lines) {
    return new Phrases(lines.stream().map(Phrase::of).filter(one -> !one.isEmpty()).toList());
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return verbs.isEmpty() && own.isEmpty();
  }

  Phrases of(Part part) {
    return parts.getOrDefault(part, Phrases.NONE);
  }

  /** Whether a part has a word. */
  boolean is(Part part, String word) {
    return of(part).has(word);
  }

  /** A word as a verb of this part; absent if it is none. */
  @Nullable Verb verb(Part part, String word) {
    for (Verb verb : verbs.getOrDefault(word, List.of())) {
      if (verb.part() == part) {
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
