package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.Locale;

/** Tells whether a name is only another form of a term, such as its plural. */
final class Inflections {
  /** The greatest length of an ending that a form replaces, as in "ferry" and "ferries". */
  private static final int LONGEST_REPLACED = 1;

  private final List<String> endings;

  /**
   * @param words with the endings that forms have in the language of the interface
   */
  Inflections(Words words) {
    this.endings = List.of(words.get("glossary.endings").split(",\\s*"));
  }

  /** Whether each word of the name is the word of the term, with another ending at most. */
  boolean isForm(String name, String term) {
    String[] forms = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
    String[] words = term.toLowerCase(Locale.ROOT).split("[\\s-]+");
    if (forms.length != words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!isFormOfWord(forms[i], words[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isFormOfWord(String form, String word) {
    int same = 0;
    while (same < Math.min(form.length(), word.length())
        && form.charAt(same) == word.charAt(same)) {
      same++;
    }
    String ending = form.substring(same);
    return word.length() - same <= LONGEST_REPLACED
        && (ending.isEmpty() || endings.contains(ending));
  }
}
