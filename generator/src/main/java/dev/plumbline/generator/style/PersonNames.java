package dev.plumbline.generator.style;

import dev.plumbline.generator.model.Framework;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A detector of names of persons: a title and a name, or two words that begin with capitals. */
final class PersonNames {
  private static final String WORD = "\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}";

  /**
   * A name: the word before it, two words, and an initial or small words such as "van" between
   * them.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(\\p{L}+)\\.? )?(?<![\\p{L}\\p{N}])("
              + WORD
              + ")(?: \\p{Lu}\\.| \\p{Ll}{1,3}){0,2} ("
              + WORD
              + ")");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private final List<String> before;
  private final Pattern titled;
  private final Set<String> others = new HashSet<>();

  PersonNames(Framework framework, StyleLexicon lexicon) {
    before = lexicon.words(StyleLexicon.BEFORE_NO_NAME);
    titled =
        Pattern.compile(
            "(?<!\\p{L})(?i:"
                + String.join("|", lexicon.words(StyleLexicon.TITLES))
                + ")\\.? \\p{Lu}\\p{Ll}");
    others.addAll(lexicon.words(StyleLexicon.NOT_IN_NAMES));
    names(framework).flatMap(BETWEEN_WORDS::splitAsStream).forEach(this::add);
  }

  /** The names of other things in a framework, which have capitals too. */
  private static Stream<String> names(Framework framework) {
    Stream<String> levels =
        framework.families().stream()
            .flatMap(
                family ->
                    Stream.concat(
                        Stream.of(family.name()), family.levels().stream().map(l -> l.title())));
    Stream<String> vocabulary =
        Stream.concat(
            framework.vocabulary().tracks().stream().map(track -> track.name()),
            framework.vocabulary().dimensions().stream().map(dimension -> dimension.name()));
    return Stream.of(
            Stream.of(framework.name()),
            levels,
            vocabulary,
            framework.glossary().stream().map(term -> term.term()))
        .flatMap(all -> all);
  }

  private void add(String word) {
    others.add(word.toLowerCase(Locale.ROOT));
  }

  /** The words that are no names of persons. */
  Set<String> others() {
    return Set.copyOf(others);
  }

  boolean named(String sentence) {
    if (titled.matcher(sentence).find()) {
      return true;
    }
    Matcher match = NAME.matcher(sentence);
    for (int from = 0; match.find(from); from = match.end(2)) {
      boolean ofThing =
          match.group(1) != null && before.contains(match.group(1).toLowerCase(Locale.ROOT));
      if (!ofThing && isOfName(match.group(2)) && isOfName(match.group(3))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfName(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return Arrays.stream(lower.split("-", -1)).noneMatch(others::contains) && !others.contains(one);
  }
}
