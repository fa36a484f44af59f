package dev.plumbline.generator.change;

import dev.plumbline.generator.markdown.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of the content as Markdown that shows it as it is: no markup, no link, no mention of anyone.
 *
 * <p>What Git hosts make of a text after they rendered it cannot be escaped, only broken by a space
 * of no width: {@code @someone}, {@code #12}, {@code !12}, {@code :tada:}, {@code https://…},
 * {@code www.…}, {@code GH-12}.
 */
final class MarkdownText {
  private static final String SPACE_OF_NO_WIDTH = "\u200b";
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!$^=@]");
  private static final Pattern MEANINGFUL =
      Pattern.compile(
          "[@#!$%~^&:](?=[\\p{L}\\p{N}\"/_+-])|\\bwww(?=\\.)|\\bGH(?=-)", Pattern.CASE_INSENSITIVE);

  private MarkdownText() {}

  /** For the middle of a line of Markdown. */
  static String escape(String text) {
    String escaped = MARKUP.matcher(OneLine.of(text)).replaceAll("\\\\$0");
    return unlinked(escaped);
  }

  /** For the middle of a line of HTML. */
  static String html(String text) {
    return Html.escape(unlinked(OneLine.of(text)));
  }

  private static String unlinked(String text) {
    return MEANINGFUL
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group()) + SPACE_OF_NO_WIDTH);
  }
}
