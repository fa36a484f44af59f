package dev.plumbline.generator.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The explanations of abbreviations in the texts of a framework. */
final class Explanations {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,60})\\)");
  private static final Pattern BETWEEN_INITIALS = Pattern.compile(" *[/,] *| and | or ");

  private final Map<String, Set<String>> byFile = new HashMap<>();
  private final Set<String> stressed = new HashSet<>();
  private final List<String> small;

  /**
   * @param abbreviations the abbreviations to look for
   */
  Explanations(StyleTexts texts, Set<String> abbreviations) {
    small = texts.lexicon().words(StyleLexicon.SMALL_WORDS);
    for (StyleResult part : texts.parts()) {
      part.passages().forEach(passage -> read(passage, abbreviations));
    }
  }

  private void read(Passage passage, Set<String> abbreviations) {
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

  /** Whether brackets enclose or follow an abbreviation. */
  private boolean isInBrackets(String abbreviation, String text) {
    String plural = abbreviation + "s";
    return text.contains(abbreviation)
        && (text.contains("(" + abbreviation + ")")
            || text.contains("(" + plural + ")")
            || before(abbreviation).matcher(text).find()
            || isAmongOthers(abbreviation, text));
  }

  /** An abbreviation before brackets, perhaps among others: {@code IDS/IPS (intrusion …)}. */
  private static Pattern before(String abbreviation) {
    return Pattern.compile(Pattern.quote(abbreviation) + "s?(?:/[\\p{Lu}&]+s?)* \\(");
  }

  /** Whether brackets hold an abbreviation among others, after words that it could stand for. */
  private boolean isAmongOthers(String abbreviation, String text) {
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      List<String> held =
          Arrays.stream(BETWEEN_INITIALS.split(brackets.group(1), -1))
              .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
              .toList();
      if (held.contains(abbreviation) && held.stream().allMatch(Abbreviation::isAbbreviation)) {
        int from = Math.max(0, text.lastIndexOf('.', brackets.start()));
        Initials before = Initials.of(text.substring(from, brackets.start()), small);
        if (before.lend(abbreviation)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a file explains an abbreviation, or it is only a word in capitals. */
  boolean explain(String abbreviation, String path) {
    return stressed.contains(abbreviation)
        || byFile.getOrDefault(abbreviation, Set.of()).contains(path);
  }
}
