package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
  private static final Path OUT = Path.of("target", "look");

  @BeforeAll
  static void writeThePages() throws Exception {
    Look.into(OUT);
  }

  private static Document page(Samples sample) throws Exception {
    return Jsoup.parse(Files.readString(OUT.resolve(sample.file())));
  }

  @ParameterizedTest
  @EnumSource
  void aPageHasOneHeadingOneMainAndALanguage(Samples sample) throws Exception {
    Document page = page(sample);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("html[lang][dir]")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#" + page.select("main").attr("id"));
  }

  @ParameterizedTest
  @EnumSource
  void headingsNeverSkipALevel(Samples sample) throws Exception {
    int before = 0;
    for (Element heading : page(sample).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(before + 1);
      assertThat(heading.text()).isNotBlank();
      before = level;
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsInlineThatAStrictPolicyWouldStop(Samples sample) throws Exception {
    Document page = page(sample);
    assertThat(page.select("[style], style, script, [onclick]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @ParameterizedTest
  @EnumSource
  void idsAreUniqueAndThoseOfTheFrameContainADot(Samples sample) throws Exception {
    List<String> ids = page(sample).select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> authors =
        page(sample).select(".criterion[id], .prose [id]").stream()
            .map(Element::id)
            .collect(Collectors.toSet());
    assertThat(ids).allMatch(id -> id.contains(".") || authors.contains(id));
  }

  @ParameterizedTest
  @EnumSource
  void whatPointsAtAnElementFindsIt(Samples sample) throws Exception {
    Document page = page(sample);
    for (String attribute : List.of("aria-labelledby", "popovertarget")) {
      for (String id : page.select("[" + attribute + "]").eachAttr(attribute)) {
        assertThat(page.getElementById(id)).as(attribute + "=" + id).isNotNull();
      }
    }
    for (String href : page.select("use, .contents a").eachAttr("href")) {
      assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void tablesAndImagesCanBeReadAloud(Samples sample) throws Exception {
    Document page = page(sample);
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("img:not([alt])")).isEmpty();
    assertThat(page.select("[role=row] > :not([role])")).isEmpty();
    assertThat(page.select("[tabindex=0]:not([aria-labelledby])")).isEmpty();
    assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])")).isEmpty();
  }

  @Test
  void aLevelSaysWhatIsNewWithWordsAndMarks() throws Exception {
    Document page = page(Samples.LEVEL);
    assertThat(page.select(".changed ins").text()).contains("designed out");
    assertThat(page.select(".changed del").text()).contains("repaired");
    assertThat(page.select("#test-the-untested .change").text()).isEqualTo("New here");
    assertThat(page.select("#test-the-untested[data-criterion]")).hasSize(1);
    assertThat(page.select("[data-level='inspection/ic/r5']")).isNotEmpty();
  }

  @Test
  void everyHalfOfAPairNamesItsTrack() throws Exception {
    for (Element half : page(Samples.GRADE).select(".sheet .row:not(.heads) > .cell")) {
      assertThat(half.select(".who").text()).isNotBlank();
    }
  }

  @Test
  void aGapIsNamed() throws Exception {
    assertThat(page(Samples.FAMILY).select(".ladder .gap")).isNotEmpty();
    for (Element gap : page(Samples.FAMILY).select(".ladder .gap")) {
      assertThat(gap.text()).contains("No level");
    }
  }

  @Test
  void theStylesKeepToTheirWeight() throws Exception {
    long weight = 0;
    for (String style : Look.STYLES) {
      weight += Files.size(OUT.resolve(style));
    }
    assertThat(weight).isLessThanOrEqualTo(30_000);
  }

  @Test
  void aSmallLevelPageIsLean() throws Exception {
    assertThat(Files.size(OUT.resolve(Samples.LEVEL.file()))).isLessThan(40_000);
  }

  @Test
  void wordsArePrintedByTheTemplatesThatHaveThem() throws Exception {
    Pattern use = Pattern.compile("words\\[\"([^\"]+)\"]");
    Map<String, String> words = Press.words();
    for (Path template : templates()) {
      assertThat(use.matcher(Files.readString(template)).results().map(m -> m.group(1)))
          .as(template.toString())
          .allMatch(words::containsKey);
    }
  }

  @Test
  void templatesOnlyPrintWhatIsReady() throws Exception {
    Pattern banned =
        Pattern.compile(
            "<#assign|<#local|<#global|<#function|\\?(no_esc|eval|interpret|new|api|sort|filter|map"
                + "|string|date|replace|split|join)\\b|frame\\.root|style=\"");
    for (Path template : templates()) {
      assertThat(banned.matcher(Files.readString(template)).results())
          .as(template.toString())
          .isEmpty();
    }
  }

  private static List<Path> templates() throws Exception {
    try (var files = Files.walk(Path.of("src/main/resources"))) {
      return files.filter(file -> file.toString().endsWith(".ftlh")).toList();
    }
  }
}
