package dev.plumbline.generator.parse.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tags of languages, as BCP 47 has them: {@code en}, {@code en-GB}, {@code fil}. */
final class LanguageTag {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private LanguageTag() {}

  /** Whether a text is well formed and begins with a language that there is. */
  static boolean isKnown(String text) {
    Locale locale = Locale.forLanguageTag(text);
    String language = locale.getLanguage();
    return locale.toLanguageTag().equalsIgnoreCase(text)
        && (LANGUAGES.contains(language) || isKnownByThreeLetters(language));
  }

  /** Whether a language has only a tag of three letters, and none of two. */
  private static boolean isKnownByThreeLetters(String language) {
    return language.length() == 3
        && !english(language).equals(language)
        && ofLanguage(language).isEmpty();
  }

  /** The tag that was probably meant: {@code en-US} for {@code EN_us}, {@code en} for English. */
  static Optional<String> meantBy(String text) {
    String[] words = text.strip().split("[^\\p{L}]+", -1);
    String country = words.length > 1 ? words[1].toUpperCase(Locale.ROOT) : "";
    return ofLanguage(words[0])
        .map(language -> COUNTRIES.contains(country) ? language + "-" + country : language);
  }

  /** The two letters of a language that is called by them, by three, or by its name. */
  private static Optional<String> ofLanguage(String word) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(language -> isCalled(language, word))
        .findFirst();
  }

  private static boolean isCalled(String language, String word) {
    Locale locale = Locale.forLanguageTag(language);
    return language.equalsIgnoreCase(word)
        || locale.getISO3Language().equalsIgnoreCase(word)
        || english(language).equalsIgnoreCase(english(word))
        || locale.getDisplayLanguage(locale).equalsIgnoreCase(word);
  }

  /** The English name of a language, or the word itself where it is none. */
  private static String english(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
