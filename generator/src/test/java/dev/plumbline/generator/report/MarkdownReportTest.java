package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownReportTest {
  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());

  @Test
  void whatTheContentSaysIsTextOnly() {
    String html = html(MarkdownReport.text(Runs.hostile()));

    assertThat(html)
        .doesNotContain("<a ", "<img", "<script", "<em>", "<del>", "<table", "evil.example\">");
    // What is ours: a marker, a heading, a verdict, and two items under one file.
    assertThat(html.split("<li>", -1)).hasSize(3);
    assertThat(html.split("<strong>", -1)).hasSize(2);
    assertThat(html.split("<!--", -1)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@[A-Za-z0-9]",
        "#\\d",
        "!\\d",
        "[A-Za-z]-\\d",
        "https?:/",
        "www\\.",
        ":[a-z]+:",
        "\\{\\+",
        "\\$x",
        "\\b[0-9a-f]{7,}\\b",
        "\u202E"
      })
  void noHostFindsAMentionReferenceOrAddressInTheFinishedText(String reference) {
    String code = "<code>[^<]*</code>";
    String text = html(MarkdownReport.text(Runs.hostile())).replaceAll(code, "");

    assertThat(text).doesNotContainPattern(reference);
  }

  @Test
  void fewFindingsStandOpen() {
    assertThat(MarkdownReport.text(Runs.many(5, 15, "Something is here.")))
        .doesNotContain("<details>")
        .contains("000019.md");
  }

  @Test
  void ofManyFindingsOnlyThoseThatFailStandOpen() {
    assertThat(MarkdownReport.text(Runs.many(5, 16, "Something is here.")))
        .containsOnlyOnce("<details>")
        .contains("<summary>16 that do not fail the check</summary>");
  }

  @Test
  void manyThatFailAreFoldedToo() {
    assertThat(MarkdownReport.text(Runs.many(30, 0, "Something is here.")))
        .containsOnlyOnce("<details>")
        .contains("<summary>30 that fail the check</summary>");
  }

  @Test
  void aCommentIsNeverLongerThanAHostTakesAndCountsWhatIsLeftOut() {
    String report = MarkdownReport.text(Runs.many(2000, 3000, Runs.HOSTILE));
    int listed = report.split("\n- Line ", -1).length - 1;

    assertThat(report).hasSizeLessThan(65_000).hasSizeGreaterThan(60_000);
    assertThat(report)
        .endsWith(
            String.format(
                Locale.ROOT,
                "%,d more would not fit here; the log of the check lists them.\n",
                5000 - listed));
    assertThat(report.split("<details>", -1)).hasSameSizeAs(report.split("</details>", -1));
  }

  @Test
  void oneLongSentenceDoesNotFillTheComment() {
    assertThat(MarkdownReport.text(Runs.many(1, 0, "😀".repeat(50_000)))).hasSizeLessThan(2_000);
  }

  @Test
  void whereNothingIsFoundItSaysSo() {
    assertThat(MarkdownReport.text(Runs.empty()))
        .isEqualTo("<!-- plumbline-findings -->\n### Plumbline: no findings\n");
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .build()
        .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
  }
}
