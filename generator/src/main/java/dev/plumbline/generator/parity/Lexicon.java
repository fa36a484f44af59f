package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.ParitySettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells texts that make someone lead people from texts that let them take part in it.
 *
 * <p>A duty of those who lead people is found by its phrase. Whose it is, the nearest word before
 * it tells, in the same clause and at most {@value #REACH} words away: a word that takes part in a
 * duty makes it another's; a word that decides, or none at all, makes it one's own.
 *
 * @param managing duties of those who lead people
 * @param deciding words that make a duty one's own
 * @param takingPart words that leave it to another
 */
record Lexicon(Phrases managing, Phrases deciding, Phrases takingPart) {
  private static final int REACH = 8;

  /**
   * The lexicon of a language with the owners' changes; without any phrase for a language that has
   * none, unless the owners bring it.
   *
   * @param locale BCP 47; only its language counts
   */
  static Lexicon of(String locale, ParitySettings.Lexicon own) {
    Map<String, List<String>> parts = builtIn(locale.split("-", 2)[0].toLowerCase(Locale.ROOT));
    return new Lexicon(
        phrases(parts, "managing", own.managing(), own.except()),
        phrases(parts, "deciding", own.deciding(), own.except()),
        phrases(parts, "takingPart", own.takingPart(), own.except()));
  }

  private static Phrases phrases(
      Map<String, List<String>> parts, String part, List<String> own, List<String> except) {
    List<Phrase> out = except.stream().map(Phrase::of).toList();
    return new Phrases(
        Stream.concat(parts.getOrDefault(part, List.of()).stream(), own.stream())
            .map(Phrase::of)
            .filter(phrase -> !phrase.words().isEmpty() && !out.contains(phrase))
            .toList());
  }

  private static Map<String, List<String>> builtIn(String language) {
    String name = "lexicon/" + language + ".txt";
    try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
      return stream == null
          ? Map.of()
          : parts(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Map<String, List<String>> parts(String text) {
    Map<String, List<String>> parts = new HashMap<>();
    String part = "";
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        part = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        parts.computeIfAbsent(part, name -> new ArrayList<>()).add(line);
      }
    }
    return parts;
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return managing.isEmpty();
  }

  /** The first duty of leading people that a text makes someone's own, in the text's words. */
  Optional<String> duty(String text) {
    for (List<String> clause : Phrase.clauses(text)) {
      for (int i = 0; i < clause.size(); i++) {
        Phrase found = managing.at(clause, i);
        if (found != null && isOwn(clause, i)) {
          return Optional.of(found.of(clause, i));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOwn(List<String> clause, int at) {
    List<String> before = clause.subList(0, at);
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (takingPart.at(before, i) != null) {
        return false;
      }
      if (deciding.at(before, i) != null) {
        return true;
      }
    }
    return true;
  }
}
