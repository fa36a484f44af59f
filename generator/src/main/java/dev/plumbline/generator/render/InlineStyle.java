package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.Markup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Styles that stand within a page, so that it needs no other file.
 *
 * @param css what stands between the tags
 * @param hash by which the page's policy lets it in: {@code sha256-…}
 */
public record InlineStyle(Markup css, String hash) {
  /**
   * Styles of a theme, one after the other.
   *
   * @param files by their names in the theme
   * @param more follows them
   */
  public static InlineStyle of(Theme theme, List<String> files, String more) throws IOException {
    StringBuilder css = new StringBuilder("\n");
    for (String file : files) {
      css.append(theme.text(file)).append('\n');
    }
    String text = within(css.append(more).toString());
    return new InlineStyle(new Markup(text), "sha256-" + sha256(text));
  }

  /** As a browser reads it: with its own line ends, and up to the first thing like an end tag. */
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
