package dev.plumbline.generator.inert;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a text that would have an effect other than being shown. */
final class Hazards {
  /** The blanks at the start of a line in .NET, in which two of the servers are written. */
  private static final String BLANKS = "[\\p{Zs}\\t\\x0B\\f]*+";

  /**
   * The commands of build servers, as far as the character whose code takes the meaning from them:
   *
   * <ul>
   *   <li>{@code ##[name]} of GitHub and Azure, {@code ##vso[} of Azure and {@code ##teamcity[} of
   *       TeamCity count anywhere in a line;
   *   <li>{@code section_start:} and {@code section_end:} of GitLab likewise, and blanks may stand
   *       around the word;
   *   <li>{@code ::name} of GitHub counts where nothing but blanks stands before it.
   * </ul>
   */
  private static final Pattern COMMAND =
      Pattern.compile(
          "#(?=#(?:vso|teamcity)?\\[)"
              + "|(?<=section)_(?=[\\s\\p{Z}]*+(?:start|end)[\\s\\p{Z}]*+:)"
              + "|^"
              + BLANKS
              + ":(?=:)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Hazards() {}

  /** The places where references begin, as indexes of UTF-16 units. */
  static BitSet in(String text) {
    BitSet hazards = new BitSet();
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      hazards.set(command.end() - 1);
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Invisible.hides(text, i)) {
        hazards.set(i);
      }
    }
    return hazards;
  }
}
