package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.Markup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A style sheet within a page, so that the page needs no other file.
 *
 * @param css the text between the tags
 * @param hash the hash by which the page's policy allows it: {@code sha256-…}
 */
public record InlineStyle(Markup css, String hash) {
  /**
   * Styles of a theme, one after the other.
   *
   * @param files the names of the files in the theme
   * @param more the text after them
   */
  public static InlineStyle of(Theme theme, List<String> files, String more) throws IOException {
    StringBuilder css = new StringBuilder("\n");
    for (String file : files) {
      css.append(theme.text(file)).append('\n');
    }
    String text = within(css.append(more).toString());
    return new InlineStyle(new Markup(text), "sha256-" + sha256(text));
  }

  /**
   * The style sheet as a browser reads it: with its own line ends, and up to anything like an end
   * tag.
   */
  private static String within(String css) {
    return css.replace("\r\n", "\n").replace('\r', '\n').replace("</", "<\\/");
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
