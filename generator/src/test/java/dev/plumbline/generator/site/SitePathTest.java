package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SitePathTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, index.html",
    "index.html, lamps/index.html, lamps/index.html",
    "lamps/ic/ic1.html, lamps/ic/ic2.html, ic2.html",
    "lamps/ic/ic1.html, lamps/index.html, ../index.html",
    "lamps/ic/ic1.html, glossary.html, ../../glossary.html",
    "lamps/ic/ic1.html, lampshades/ic/ic1.html, ../../lampshades/ic/ic1.html"
  })
  void aLinkGoesTheShortestWay(String page, String target, String way) {
    assertThat(new SitePath(page).to(new SitePath(target))).isEqualTo(way);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, https://ex.org/",
    "lamps/index.html, https://ex.org/lamps/",
    "pages/index.html.html, https://ex.org/pages/index.html.html",
    "lampindex.html, https://ex.org/lampindex.html",
    "pages/a b+ü.html, https://ex.org/pages/a%20b%2B%C3%BC.html"
  })
  void aFoldersPageIsCalledByTheFolderOnTheWeb(String path, String address) {
    assertThat(new SitePath(path).under("https://ex.org/")).isEqualTo(address);
  }
}
