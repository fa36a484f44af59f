package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.inert.InertMarkdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A text that the check of a fork has left: Plumbline's, or one that only looks like it. */
class ForeignTextTest {
  /** What would have an effect in a comment. */
  private static final List<String> EFFECTS =
      List.of(
          "@harbour/owners, @mallory and \\@mallory",
          "&commat;mallory &#64;mallory &#x40;mallory \\&#64;mallory \\\\&#64;mallory",
          "<img src=//evil.example/a.png> \\\\<img src=//evil.example/a.png>",
          "<details>\n\\<a href=//evil.example>Approve\n</details>",
          "`\\`<img src=//evil.example/a.png>`",
          "<b title=x>b</b> <!-- another-bot: approved --> <?x?> <![CDATA[x]]>",
          "[Approve](//evil.example) \\\\[Approve](//evil.example) ![a](//evil.example/a.png)",
          "[Approve][1]\n\n[1]: //evil.example",
          "[Approve]\n\n[Approve]: evil",
          "https://evil.example http:\\//evil.example ftp://evil.example HTTPS:&#47;/evil.example",
          "www.evil.example WWW.evil.example mallory@evil.example mailto:mallory@evil.example",
          "Fixes #1, closes harbour/framework#1, GH-1, gh-2",
          "```mermaid\ngraph LR\n```\n\n~~~~\nhidden",
          "- ```\n  hidden",
          "/merge\n\n  /approve",
          "\u202Edesrever\u0007\u009B");

  private static final String HEAD = "was made by the fork's own run._";

  @TempDir private Path folder;
  private CommentRun run;

  @BeforeEach
  void setRun() throws Exception {
    run = new CommentRun(folder, "mallory", "change");
  }

  /** What content says stands in reports as Plumbline writes it: without effect, in two ways. */
  @Test
  void aTextOfPlumblineIsShownAsItIs() throws Exception {
    String words = String.join("; R&D, C# at 3:00; ", EFFECTS);
    String report =
        String.format(
            Locale.ROOT,
            """
            ### Plumbline: 1 error in 1 file

            - Line 1, error `dead-link`: %1$s\\
              Hint: did you mean “%1$s”?
            - ~~%1$s~~ **%1$s**

            <details><summary><b>%2$s</b>: expects more</summary>

            - 1 of 2

            </details>""",
            InertMarkdown.escape(words),
            InertMarkdown.html(words));

    assertThat(seen(comment("<!-- plumbline-findings -->\n" + report))).isEqualTo(seen(report));
  }

  @ParameterizedTest
  @FieldSource("EFFECTS")
  void aTextOfAForkHasNoEffect(String text) throws Exception {
    String comment = comment(text);

    assertThat(comment).doesNotContainPattern("(?m)^\\s*/");
    assertThat(html(comment).replaceAll("</?(?:p|ul|li|code|b|del|details)>", ""))
        .doesNotContain("<")
        .doesNotContainPattern("@\\S")
        .doesNotContainPattern("(?i)#\\d|\\bgh-\\d|://|\\bwww\\.")
        .doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]");
  }

  @Test
  void aLongTextIsCutAndSaysSo() throws Exception {
    assertThat(run.newComment("<".repeat(5_000_000)))
        .hasSizeLessThan(65_536)
        .contains("&lt;")
        .endsWith(
            "_The text is longer than a comment may be. The artifact `reports` has all of it._");
  }

  @Test
  void whatIsNoTextIsLeftOut() throws Exception {
    byte[] overlong = {(byte) 0xC1, (byte) 0x80, 'm', 'e', (byte) 0xFF, (byte) 0xE2, (byte) 0x80};
    run.github()
        .pull(7, CommentRun.COMMIT)
        .artifact("reports", Archive.of(Map.of("plumbline.md", overlong)));

    assertThat(run.newComment()).endsWith("\nme");
  }

  /** What follows the head of the comment. */
  private String comment(String report) throws Exception {
    String comment = run.newComment(report);
    return comment.substring(comment.indexOf(HEAD) + HEAD.length()).strip();
  }

  /** The HTML of a text as a code host shows it. */
  private static String html(String text) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create()))
            .build();
    return HtmlRenderer.builder()
        .extensions(List.of(StrikethroughExtension.create()))
        .build()
        .render(parser.parse(text));
  }

  /** The same without the spaces of no width. */
  private static String seen(String text) {
    return html(text).replace("\u200B", "");
  }
}
