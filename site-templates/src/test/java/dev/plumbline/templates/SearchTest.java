package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The search index of a site. */
class SearchTest {
  private static final String ALL = "dev.plumbline.templates.PublishedContent#all";
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]{2,}");

  private Path folder;

  @BeforeEach
  void setFolder(@TempDir Path empty) {
    folder = empty;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPlaceItLeadsToIsThere(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    List<String> wrong = new ArrayList<>();
    for (BuiltSearch.Place place : BuiltSearch.of(site).places()) {
      String[] parts = place.address().split("#", 2);
      if (!site.has(parts[0])
          || (parts.length > 1 && site.page(parts[0]).getElementById(parts[1]) == null)) {
        wrong.add(place.address());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyCriterionIsFound(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    Set<String> found =
        BuiltSearch.of(site).places().stream()
            .filter(BuiltSearch.Place::isCriterion)
            .map(place -> place.address().replace(".html#", "#"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown = new TreeSet<>();
    for (JsonNode family : site.data().get("families")) {
      for (JsonNode level : family.get("levels")) {
        String page = level.get("page").asString();
        shown.addAll(
            site.page(page).select(".dimension li[data-criterion]").eachAttr("data-criterion"));
      }
    }
    assertThat(found).isEqualTo(shown);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void eachWordLeadsToThePlacesThatHaveIt(PublishedContent content) throws Exception {
    BuiltSearch search = BuiltSearch.of(content.build(folder));
    List<String> texts = search.places().stream().map(place -> folded(place.text())).toList();
    search
        .terms()
        .forEach(
            (term, places) ->
                assertThat(places)
                    .as(term)
                    .doesNotHaveDuplicates()
                    .allMatch(at -> texts.get(at).contains(term)));
    for (int at = 0; at < search.places().size(); at++) {
      for (String word : plainWords(search.places().get(at).text())) {
        assertThat(search.terms().get(word)).as(word).contains(at);
      }
    }
  }

  private static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static Set<String> plainWords(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? Pattern.compile("[^a-z0-9]+")
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(PLAIN_WORD.asMatchPredicate())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** More than the index of a few sentences, in which the interface's words weigh more. */
  @ParameterizedTest
  @MethodSource(ALL)
  void theIndexIsAtMostAThirdOfTheTextItCovers(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    int text = 0;
    for (BuiltSearch.Place place : BuiltSearch.of(site).places()) {
      text += place.text().getBytes(StandardCharsets.UTF_8).length;
    }
    int least = 3_000;
    String all = BuiltSearch.files(site).collect(Collectors.joining());
    assertThat(compressed(all)).isLessThan(least + text / 3);
  }

  private static int compressed(String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
