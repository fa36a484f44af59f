package dev.plumbline.generator.sheet.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a text names a level, and of which track. */
final class LevelWords {
  /** How sure a text is to name a level: as a code such as IC3. */
  static final double CODE = 1;

  private static final double TITLE = 0.7;
  private static final double NUMBER = 0.3;

  /** How sure a word is that names a level or a track. */
  private static final double EITHER = 0.5;

  private static final int MOST_WORDS = 12;
  private static final int MOST_TITLE_WORDS = 7;

  private static final Pattern CODED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([A-Z]{1,4})[ .-]?\\d{1,2}(?:\\.\\d{1,2})?[a-zA-Z]?"
              + "(?![\\p{L}\\p{N}])");

  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{L}+) ?#?(?:\\d{1,2}|[IVX]{1,4})(?![\\p{L}\\p{N}]).*", Pattern.DOTALL);

  private static final Pattern ONLY_NUMBERED =
      Pattern.compile("(\\p{L}+) ?#?(?:\\d{1,2}|[IVX]{1,4})");

  private static final Pattern BARE = Pattern.compile("\\d{1,2}|[IVX]{1,4}");
  private static final Pattern TRACK =
      Pattern.compile("(?i) (?:career )?(?:track|path|ladder)\\s*$");
  private static final Pattern SPACE = Pattern.compile("[\\s/,()–—-]+");

  private LevelWords() {}

  /** How sure it is that a text names a level, in one of its lines: from 0, for no, to 1. */
  static double likeness(String text) {
    if (SPACE.split(text.strip()).length > MOST_WORDS) {
      return 0;
    }
    return text.lines().mapToDouble(LevelWords::lineLikeness).max().orElse(0);
  }

  private static double lineLikeness(String line) {
    String words = line.strip();
    List<String> parts = List.of(SPACE.split(words));
    if (parts.isEmpty() || words.endsWith(".") || isTrack(words)) {
      // Manager can be a level or a track.
      return parts.size() == 1 && isTitle(parts, 0) ? EITHER : 0;
    }
    Matcher numbered = NUMBERED.matcher(words);
    if (CODED.matcher(words).find()
        || (numbered.matches() && HeadWords.has("level word", numbered.group(1)))) {
      return CODE;
    }
    boolean titled = parts.size() <= MOST_TITLE_WORDS && (isTitle(parts, 0) || endsAsTitle(parts));
    return titled ? TITLE : BARE.matcher(words).matches() ? NUMBER : 0;
  }

  private static boolean isTitle(List<String> parts, int at) {
    return HeadWords.has("title word", parts.get(at));
  }

  private static boolean endsAsTitle(List<String> parts) {
    int last = parts.size() - 1;
    boolean numbered = last > 0 && BARE.matcher(parts.get(last)).matches();
    return isTitle(parts, numbered ? last - 1 : last);
  }

  /**
   * Whether those on a level manage people. Only the letters of some codes say so, or that they do
   * not; else the title decides.
   */
  static Leading leading(String code, String title) {
    String letters = letters(code);
    if (HeadWords.has("managing code", letters)) {
      return Leading.PEOPLE;
    }
    if (HeadWords.has("individual code", letters)) {
      return Leading.NOBODY;
    }
    List<String> words = List.of(SPACE.split(title.strip()));
    return isNoTitle(code, title)
        ? Leading.UNSAID
        : hasManagingWord(words) ? Leading.PEOPLE : Leading.NOBODY;
  }

  /** Whether a title only repeats the code, or is a number such as "Level 3". */
  private static boolean isNoTitle(String code, String title) {
    String words = title.strip();
    Matcher numbered = ONLY_NUMBERED.matcher(words);
    return words.codePoints().noneMatch(Character::isLetter)
        || words.equalsIgnoreCase(code.strip())
        || (numbered.matches() && HeadWords.has("level word", numbered.group(1)));
  }

  /** A product manager manages a product: what stands before the word is no group of people. */
  private static boolean hasManagingWord(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean before = i > 0 && HeadWords.has("managed thing", words.get(i - 1));
      boolean after = words.stream().skip(i + 1L).anyMatch(w -> HeadWords.has("managed thing", w));
      boolean thing =
          (before && HeadWords.has("manager", word))
              || (after && HeadWords.has("manager of", word));
      if (!thing && (HeadWords.has("managing word", word) || endsAsManaging(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends as German ones for those who lead: a Teamleiter, no Projektleiter. */
  private static boolean endsAsManaging(String word) {
    String small = HeadWords.folded(word);
    return HeadWords.all("no managing ending").stream().noneMatch(small::endsWith)
        && HeadWords.all("managing ending").stream()
            .filter(small::endsWith)
            .map(ending -> small.substring(0, small.length() - ending.length()))
            .noneMatch(first -> HeadWords.has("managed thing", first))
        && HeadWords.all("managing ending").stream().anyMatch(small::endsWith);
  }

  /** The letters of a code before its number; empty where it has none. */
  static String letters(String code) {
    Matcher coded = CODED.matcher(code.strip());
    return coded.matches() ? coded.group(1) : "";
  }

  /** Whether a text names a track, or calls itself one. */
  static boolean isTrack(String text) {
    return isIndividualTrack(text) || isManagementTrack(text) || !bare(text).equals(text);
  }

  static boolean isIndividualTrack(String text) {
    return HeadWords.has("individual track", bare(text));
  }

  static boolean isManagementTrack(String text) {
    return HeadWords.has("management track", bare(text));
  }

  /** Whether a text names what levels have in common before tracks part. */
  static boolean isSharedTrack(String text) {
    return HeadWords.has("shared track", bare(text));
  }

  /** The first of the usual names for a track that people mean the same by; else its own name. */
  static String commonTrack(String text) {
    return Stream.of("individual contributors", "managers")
        .filter(list -> HeadWords.has(list, bare(text)))
        .findFirst()
        .orElse(text);
  }

  /** The name of a track without the word for it: "Manager track" is Manager. */
  private static String bare(String text) {
    return TRACK.matcher(text).replaceFirst("");
  }
}
