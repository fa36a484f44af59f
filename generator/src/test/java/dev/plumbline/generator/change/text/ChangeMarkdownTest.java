package dev.plumbline.generator.change.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.change.CheckedRevision;
import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.model.Framework;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** A comment that may be posted whatever the content says. */
final class ChangeMarkdownTest {
  private static final Path BASE = Path.of("src/test/resources/cases/change-base");
  private static final String HOSTILE =
      "</summary></details><img src=x onerror=alert(1)> @octocat [a](http://b.example) #12 GH-7"
          + " **bold** `code` www.evil.example https://evil.example :tada: ![i](j)"
          + " ~~gone~~ | a | b | <!-- -->";

  @Test
  void nothingInTheContentBecomesMarkup() throws IOException {
    String comment = titled(HOSTILE);
    assertThat(html(comment))
        .doesNotContain(
            "<a ", "<img", "<code>code", "<table", "<strong>bold", "<del>gone", "onerror=alert(1)>")
        .contains("**bold**", "`code`");
  }

  @Test
  void nobodyIsMentionedAndNothingLinked() throws IOException {
    String comment = titled(HOSTILE + " a@b.example");
    assertThat(comment)
        .doesNotContainPattern("@\\w|#\\d|GH-\\d|www\\.|://|:tada:")
        .contains("octocat", "evil.example");
  }

  @Test
  void aRewordedHostileCriterionStaysText() throws IOException {
    String comment =
        comment(
            text ->
                text.replace(
                    "- Says at a glance why a batch has clouded.",
                    "- Says at \\@octocat why \\<b\\>a\\</b\\> batch has \\*clouded\\*."));
    assertThat(html(comment)).contains("<del>", "&lt;b&gt;").doesNotContain("<b>", "<em>clouded");
  }

  @Test
  void theMarkerStandsFirst() throws IOException {
    assertThat(comment(text -> text)).startsWith(ChangeMarkdown.MARKER + "\n").contains("Nothing");
  }

  @Test
  void aHugeChangeIsCutAndWhatIsLeftOutIsCounted() throws IOException {
    Framework before = CheckedRevision.of(BASE).framework();
    Framework after =
        CheckedRevision.edited(
                BASE, text -> text.replace("title: ", "title: " + "New ".repeat(6_000)))
            .framework();
    String huge = ChangeMarkdown.of(FrameworkChange.between(before, after), FindingChange.NONE);
    assertThat(huge.length()).isLessThan(65_000);
    assertThat(huge).containsPattern("Left out, because a comment cannot be longer: .*\\d levels");
  }

  private static String titled(String title) throws IOException {
    return comment(text -> text.replace("title: Glassmaker", "title: '" + title + "'"));
  }

  private static String comment(UnaryOperator<String> edit) throws IOException {
    CheckedRevision before = CheckedRevision.of(BASE);
    CheckedRevision after = CheckedRevision.edited(BASE, edit);
    return ChangeMarkdown.of(
        FrameworkChange.between(before.framework(), after.framework()),
        FindingChange.between(before.findings(), after.findings()));
  }

  private static String html(String markdown) {
    List<Extension> extensions =
        List.of(
            AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(extensions)
        .build()
        .render(Parser.builder().extensions(extensions).build().parse(markdown));
  }
}
