package dev.plumbline.generator.managing;

import java.util.List;

/**
 * The words of a text between two pauses.
 *
 * @param text the whole text
 * @param tokens at least one
 * @param words the tokens' words
 * @param label the words before a colon or a dash that leads to the clause; none without one
 * @param after the words that follow a colon, a dash or a bracket
 */
record Clause(
    String text, List<Token> tokens, List<String> words, List<String> label, List<String> after) {
  Clause {
    label = List.copyOf(label);
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
    after = List.copyOf(after);
  }

  /**
   * A word with its place in the text.
   *
   * @param word in lower case
   */
  record Token(String word, int start, int end) {}

  static Clause of(String text, List<Token> label, List<Token> tokens, List<Token> after) {
    return new Clause(text, tokens, words(tokens), words(label), words(after));
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  int size() {
    return words.size();
  }

  /** The word at a place; an empty word before the first and after the last. */
  String word(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at);
  }

  /** Whether a word is joined to another by a hyphen, as those of "on-call" are. */
  boolean isHyphened(int at) {
    Token token = tokens.get(at);
    return isHyphen(token.start() - 1) || isHyphen(token.end());
  }

  private boolean isHyphen(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '-';
  }

  /** The text from one word to before another. */
  String said(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
