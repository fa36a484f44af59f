package dev.plumbline.generator.managing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words for people that a framework's own titles hold: "Senior inspector" says that inspectors
 * are people. Only words with an ending of those who do something count, so that "Head of
 * inspection" makes no people of inspection.
 *
 * @param endings the endings, such as "er"
 * @param others words that name people of another company, such as "partner"
 */
record TitleWords(Phrases endings, Phrases others) {
  /** The end of what a title calls its holder: "Inspector, grade 4", "Director of design". */
  private static final Pattern FURTHER =
      Pattern.compile("[,(:;/|]| of | for | - | \u2013 | \u2014 ");

  private static final Pattern NUMBER = Pattern.compile("(?:\\s+(?:[ivx]+|\\d+))+$");

  /** The shortest word that counts: shorter ones, such as "user", have the ending by chance. */
  private static final int SHORTEST = 6;

  /** The words, each in the singular and the plural. */
  Set<String> of(Collection<String> titles) {
    Set<String> words = new TreeSet<>();
    for (String title : titles) {
      String named = FURTHER.split(title.toLowerCase(Locale.ROOT).strip(), 2)[0].strip();
      String bare = NUMBER.matcher(named).replaceFirst("");
      String last = bare.substring(bare.lastIndexOf(' ') + 1);
      if (isPerson(last)) {
        words.addAll(List.of(last, last + "s"));
      }
    }
    return words;
  }

  private boolean isPerson(String word) {
    return word.length() >= SHORTEST
        && word.chars().allMatch(Character::isLetter)
        && !others.has(word)
        && endings.all().stream().anyMatch(ending -> word.endsWith(ending.first()));
  }
}
