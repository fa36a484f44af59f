package dev.plumbline.generator.managing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A splitter of texts into clauses. A comma is a word, a slash is "or" and an ampersand "and"; a
 * hyphen parts words, and so does a short form: "don't" is "do", "not". Text in quotation marks
 * counts as said by somebody else, and is left out.
 */
final class Clauses {
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb");

  /** A word, or as a group a pause. */
  private static final Pattern PART =
      Pattern.compile(
          "\\d:\\d\\p{L}*|[\\p{L}\\p{N}]+(?:'\\p{L}+)*'?|[,/&]"
              + "|([.;:!?]+(?=\\s|$)|[()\\[\\]\u2022\u2014]|\\s[\u2013-]+\\s)");

  private static final Map<String, String> SHORT =
      Map.of("'re", "are", "'m", "am", "'ll", "will", "'ve", "have", "'d", "would", "n't", "not");
  private static final Map<String, List<String>> WHOLE =
      Map.of(
          "/", List.of("or"),
          "&", List.of("and"),
          "can't", List.of("can", "not"),
          "won't", List.of("will", "not"),
          "who's", List.of("who", "is"),
          "it's", List.of("it", "is"));

  private final String text;
  private final String plain;
  private final List<Clause> found = new ArrayList<>();
  private List<Clause.Token> label = List.of();
  private List<Clause.Token> waiting = List.of();
  private boolean leading;

  private Clauses(String text) {
    this.text = text;
    this.plain =
        unquoted(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("(s)", "s  "));
  }

  /** A text with blanks in place of what it quotes; most texts quote nothing. */
  private static String unquoted(String text) {
    boolean quotes =
        text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0 || text.indexOf('\u00ab') >= 0;
    return quotes
        ? QUOTED.matcher(text).replaceAll(quoted -> " ".repeat(quoted.group().length()))
        : text;
  }

  static List<Clause> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return new Clauses(lower.length() == text.length() ? text : lower).parted();
  }

  private List<Clause> parted() {
    List<Clause.Token> tokens = new ArrayList<>();
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      if (part.start(1) < 0) {
        for (String word : words(part.group())) {
          tokens.add(new Clause.Token(word, part.start(), part.end()));
        }
      } else {
        add(tokens, leads(part.group()));
        tokens = new ArrayList<>();
      }
    }
    add(tokens, false);
    finish(List.of());
    return found;
  }

  /** Adds a clause. It is complete only once the next one is known, which may explain it. */
  private void add(List<Clause.Token> tokens, boolean leadsOn) {
    if (!tokens.isEmpty()) {
      finish(tokens);
      label = leading ? waiting : List.of();
      waiting = tokens;
    }
    leading = leadsOn;
  }

  private void finish(List<Clause.Token> next) {
    if (!waiting.isEmpty()) {
      found.add(Clause.of(text, label, waiting, leading ? next : List.of()));
    }
  }

  /** Whether the words after a pause explain the words before it. */
  private static boolean leads(String pause) {
    return pause.startsWith(":") || "([\u2014".contains(pause) || pause.isBlank();
  }

  private static List<String> words(String word) {
    List<String> whole = WHOLE.get(word);
    if (whole != null) {
      return whole;
    }
    if (word.indexOf('\'') < 0) {
      return List.of(word);
    }
    for (Map.Entry<String, String> ending : SHORT.entrySet()) {
      if (word.endsWith(ending.getKey())) {
        String stem = word.substring(0, word.length() - ending.getKey().length());
        return List.of(stem, ending.getValue());
      }
    }
    return List.of(word);
  }
}
