package dev.plumbline.generator.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the texts of a framework say about words made of initials. */
final class Explanations {
  private final Map<String, Set<String>> byFile = new HashMap<>();
  private final Set<String> stressed = new HashSet<>();

  /**
   * @param abbreviations those that are looked for
   */
  Explanations(Manuscript manuscript, Set<String> abbreviations) {
    List<String> small = manuscript.lexicon().words(Lexicon.SMALL_WORDS);
    for (Passage passage : manuscript.passages()) {
      Initials initials = Initials.of(passage.text(), small);
      for (String abbreviation : abbreviations) {
        if (initials.words().contains(abbreviation.toLowerCase(Locale.ROOT))) {
          stressed.add(abbreviation);
        }
        if (isInBrackets(abbreviation, passage.text()) || initials.spellOut(abbreviation)) {
          byFile.computeIfAbsent(abbreviation, a -> new HashSet<>()).add(passage.place(0).path());
        }
      }
    }
  }

  /** Whether brackets stand around it, or follow it. */
  private static boolean isInBrackets(String abbreviation, String text) {
    String plural = abbreviation + "s";
    return text.contains("(" + abbreviation + ")")
        || text.contains("(" + plural + ")")
        || text.contains(abbreviation + " (")
        || text.contains(plural + " (");
  }

  /** Whether a file says what an abbreviation stands for, or it is only a word in capitals. */
  boolean explain(String abbreviation, String path) {
    return stressed.contains(abbreviation)
        || byFile.getOrDefault(abbreviation, Set.of()).contains(path);
  }
}
