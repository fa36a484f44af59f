package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of the small framework, as they were reviewed. {@code -Dplumbline.golden.update=true}
 * writes them anew, except in CI.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Map<String, String> MAINS =
      Map.ofEntries(
          Map.entry("home", "index.html"),
          Map.entry("family", "keeping/index.html"),
          Map.entry("family-legacy", "whaling/index.html"),
          Map.entry("level", "keeping/ic/k2.html"),
          Map.entry("level-draft", "keeping/management/m3.html"),
          Map.entry("grade", "keeping/grades/2.html"),
          Map.entry("move", "keeping/moves/ic.k2--management.m2.html"),
          Map.entry("dimension", "keeping/dimensions/mastery.html"),
          Map.entry("matrix", "keeping/matrix.html"),
          Map.entry("compare", "compare.html"),
          Map.entry("find", "find.html"),
          Map.entry("prose", "pages/using.html"),
          Map.entry("glossary", "glossary.html"),
          Map.entry("parity", "parity.html"),
          Map.entry("print", "print.html"),
          Map.entry("not-found", "404.html"),
          Map.entry("redirect", "keeping/ic/old-keeper.html"));

  private static final Map<String, String> ACTUAL = new TreeMap<>();
  private static @Nullable BuiltSite site;

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    site = BuiltSite.of(SmallFramework.CONTENT, folder);
    MAINS.forEach((name, path) -> ACTUAL.put(name + ".main.html", main(site().page(path))));
    for (String name : List.of("home", "family", "level", "grade", "move", "prose", "glossary")) {
      SitePath page = new SitePath(Objects.requireNonNull(MAINS.get(name)));
      ACTUAL.put(name + ".md", site().text(Addresses.markdown(page).value()));
    }
    ACTUAL.put("level.html", site().text("keeping/ic/k1.html"));
    ACTUAL.put("family.js", site().text("assets/plumbline/data/families/keeping.js"));
    ACTUAL.put("levels.js", site().text("assets/plumbline/data/levels.js"));
    // One value a line, so that a change can be reviewed.
    ACTUAL.put("search.js", site().text(BuiltSearch.INDEX).replace(",\"", ",\n\""));
    ACTUAL.put("files.txt", String.join("\n", site().files().keySet()) + "\n");
    if (Boolean.getBoolean("plumbline.golden.update")) {
      update();
    }
  }

  private static String main(Document page) {
    return page.select("main").outerHtml() + "\n";
  }

  private static void update() throws Exception {
    assertThat(System.getenv("CI")).as("CI compares and never updates").isNotEqualTo("true");
    Files.createDirectories(GOLDEN);
    for (Map.Entry<String, String> one : ACTUAL.entrySet()) {
      Files.writeString(GOLDEN.resolve(one.getKey()), one.getValue());
    }
  }

  @TestFactory
  Iterable<DynamicTest> thePageIsAsReviewed() {
    return ACTUAL.keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertAsReviewed(name)))
        .toList();
  }

  /** Pages that are like a reviewed one but for these words. */
  @ParameterizedTest
  @CsvSource({
    "keeping/ic/k3.html, This level is only a title. What is expected is not described yet.",
    "keeping/ic/k3.html, 'A level on another track has this grade, but it is not a peer.'",
    "keeping/management/m2.html, Unchanged"
  })
  void aPageThatIsLikeAnotherHasItsOwnWords(String path, String words) {
    assertThat(site().page(path).select("main").text()).contains(words);
  }

  private static BuiltSite site() {
    return Objects.requireNonNull(site);
  }

  private static void assertAsReviewed(String name) throws Exception {
    assertThat(GOLDEN.resolve(name)).isRegularFile();
    assertThat(ACTUAL.get(name)).isEqualTo(Files.readString(GOLDEN.resolve(name)));
  }
}
