package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept for an audience is in no byte of an edition for others. The content marks it: each
 * word that is kept for the one audience, name of a file or text, begins with {@code zyx}, each
 * that is kept for the other with {@code wvu}.
 */
class AudienceTest {
  private static final Path CONTENT = Path.of("src/test/resources/audiences");
  private static final Pattern SECRET = Pattern.compile("(zyx|wvu)[a-z]+");

  /** Secrets that no edition prints, because no page shows them. */
  private static final Set<String> UNPRINTED =
      Set.of(
          "zyxacceptreason",
          "zyxnote",
          "zyxcommonfile",
          "zyxsection",
          "zyxunused",
          "zyxforgotten",
          "zyxremark",
          "zyxaside");

  private static BuiltSite open;
  private static BuiltSite internal;
  private static BuiltSite all;

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    open = BuiltSite.of(CONTENT, folder.resolve("open"));
    internal = BuiltSite.of(CONTENT, folder.resolve("internal"), "zyxaudience");
    all = BuiltSite.of(CONTENT, folder.resolve("all"), "zyxaudience", "wvuboard");
  }

  private static Set<String> secrets() throws Exception {
    Set<String> secrets = new TreeSet<>();
    try (var files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        secrets.addAll(secretsIn(CONTENT.relativize(file).toString()));
        secrets.addAll(secretsIn(Files.readString(file, StandardCharsets.ISO_8859_1)));
      }
    }
    return secrets;
  }

  private static Set<String> secretsIn(BuiltSite site) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      found.addAll(secretsIn(file.getKey()));
      found.addAll(secretsIn(text(file)));
    }
    return found;
  }

  /** The text of a file, and of what is packed in it. */
  private static String text(Map.Entry<String, byte[]> file) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    if (file.getKey().endsWith(".xlsx")) {
      try (var zip = new ZipInputStream(new ByteArrayInputStream(file.getValue()))) {
        while (zip.getNextEntry() != null) {
          zip.transferTo(text);
        }
      }
    }
    text.writeBytes(file.getValue());
    return text.toString(StandardCharsets.ISO_8859_1);
  }

  private static Set<String> secretsIn(String text) {
    return SECRET
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void theOpenEditionHoldsNoSecret() throws Exception {
    assertThat(secrets()).hasSizeGreaterThan(50);
    for (Map.Entry<String, byte[]> file : open.files().entrySet()) {
      assertThat(secretsIn(file.getKey())).isEmpty();
      assertThat(secretsIn(text(file))).as(file.getKey()).isEmpty();
    }
  }

  @Test
  void theOpenEditionHoldsWhatIsOpen() {
    assertThat(open.text("index.html")).contains("openhome", "the quiet crew");
    assertThat(open.text("crew/index.html")).contains("opentrack");
    assertThat(open.text("crew/ic/ic1.html")).contains("Kept first", "the second");
    assertThat(open.text("crew/ic/ic2.html"))
        .contains("Openkept", "An open example", "opentopic", "Opencommon");
    assertThat(open.text("crew/management/m2.html")).contains("Openyaml");
    assertThat(open.text("pages/open.html")).contains("openpage", "Said openly");
  }

  @Test
  void aGradeWithoutAnOpenLevelHasNoOpenPage() {
    assertThat(internal.has("crew/grades/4.html")).isTrue();
    assertThat(open.has("crew/grades/4.html")).isFalse();
    assertThat(open.has("crew/grades/3.html")).isFalse();
  }

  @Test
  void aLinkToWhatIsWithheldLeavesItsWordsOnly() {
    Document page = open.page("pages/open.html");
    assertThat(page.select("main").text()).contains("See paid", "level and here and encoded");
    assertThat(page.select("main .prose a")).isEmpty();
    assertThat(open.page("crew/ic/ic1.html").select(".lede a").eachText())
        .containsExactly("a kept one");
  }

  @Test
  void anAudienceFindsAllThatIsKeptForIt() throws Exception {
    Set<String> expected = new TreeSet<>(secrets());
    expected.removeIf(secret -> secret.startsWith("wvu"));
    expected.removeAll(UNPRINTED);
    assertFound(internal, expected);
  }

  @Test
  void twoAudiencesFindBoth() throws Exception {
    Set<String> expected = new TreeSet<>(secrets());
    expected.removeAll(UNPRINTED);
    assertFound(all, expected);
  }

  private static String beginning(String stem) {
    return stem.substring(0, stem.length() - 1);
  }

  /** Search indexes words with their stems, which begin as they do: "famili" of "family". */
  private static void assertFound(BuiltSite site, Set<String> expected) throws IOException {
    assertThat(secretsIn(site))
        .containsAll(expected)
        .allMatch(found -> expected.stream().anyMatch(one -> one.startsWith(beginning(found))));
  }

  @Test
  void whatIsKeptForAnAudienceStandsInItsPlace() {
    assertThat(internal.page("crew/ic/ic2.html").select("#zyxcriterion").text())
        .contains("zyxcriterionword");
    assertThat(internal.page("crew/ic/ic2.html").select("[data-dimension=impact]").text())
        .contains("zyxdimensionframing", "zyxunderdimension", "zyxlentcriterion");
    assertThat(internal.page("zyxfamily/ic/zyxone.html").select(".criteria").text())
        .contains("zyxcommonforfamily");
    assertThat(internal.page("crew/grades/2.html").select(".header a.level").eachAttr("data-level"))
        .containsExactly("crew/ic/ic2", "crew/management/m2");
    assertThat(internal.page("crew/grades/3.html").select(".header a.level").eachAttr("data-level"))
        .containsExactly("crew/ic/zyxlevel");
    assertThat(internal.page("pages/open.html").select("main .prose a[href]").eachAttr("href"))
        .contains("zyxpage.html", "../crew/ic/zyxlevel.html#dimension.craft");
  }
}
