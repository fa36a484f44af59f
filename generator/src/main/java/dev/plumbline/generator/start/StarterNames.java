package dev.plumbline.generator.start;

import dev.plumbline.generator.inert.InertText;
import dev.plumbline.generator.parse.field.UniqueNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that a new framework is to have, in place of those of the sample.
 *
 * @param organisation absent for a framework that says "we"
 */
public record StarterNames(@Nullable String organisation, String individual, String management) {
  public static final String INDIVIDUAL = "Individual contributor";
  public static final String MANAGEMENT = "Management";

  private static final int LONGEST = 100;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.'&()/-]*");

  /** What a name must be and this one is not, as the end of a sentence. */
  public static Optional<String> problem(String name) {
    if (!WORD.matcher(name).find()) {
      return Optional.of("must have a letter or a digit");
    }
    if (!InertText.of(name).equals(name)) {
      return Optional.of("must be one line of characters that can be seen");
    }
    if (name.contains("<!--") || name.contains("-->")) {
      return Optional.of("must have neither <!-- nor -->, which are for remarks");
    }
    return name.codePointCount(0, name.length()) > LONGEST
        ? Optional.of("must have at most " + LONGEST + " characters")
        : Optional.empty();
  }

  /** Whether the content format takes two names for the same. */
  public static boolean areSame(String name, String other) {
    return UniqueNames.fold(name).equals(UniqueNames.fold(other));
  }

  /** The text of the sample's {@code framework.yaml} with these names. */
  String in(String yaml) {
    String text =
        yaml.replace("id: ic\n    " + line(INDIVIDUAL), "id: ic\n    " + line(individual))
            .replace(
                "id: management\n    " + line(MANAGEMENT),
                "id: management\n    " + line(management));
    return organisation == null
        ? text
        : text.replaceFirst(
            "name: .*\n", Matcher.quoteReplacement(line("Careers at " + organisation.strip())));
  }

  private static String line(String name) {
    String words = name.strip();
    String value =
        PLAIN.matcher(words).matches()
            ? words
            : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return "name: " + value + "\n";
  }
}
