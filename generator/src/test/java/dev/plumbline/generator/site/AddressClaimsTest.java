package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AddressClaimsTest {
  private final AddressClaims claims = new AddressClaims();

  @Test
  void anAddressBelongsToTheFirstThatClaimsIt() {
    Page first = claim("pages/a.html", "pages/a.md");
    Page second = claim("pages/a.html", "pages/a.markdown");
    Page other = claim("pages/b.html", "pages/b.md");

    assertThat(claims.free(List.of(first, second, other))).containsExactly(first, other);
    assertThat(claims.findings())
        .extracting(Finding::message)
        .containsExactly(
            "\"pages/a.markdown\" would get the address \"pages/a.html\", which \"pages/a.md\""
                + " already"
                + " has.");
  }

  @Test
  void caseAndAccentsDoNotMakeTwoAddresses() {
    claim("pages/Zoë.html", "pages/Zoë.md");
    claim("pages/zoe\u0308.html", "pages/zoe\u0308.md");

    assertThat(claims.findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith("already has (they differ only in case or accents).");
  }

  private Page claim(String path, String source) {
    Page page = new Page(new SitePath(path), "prose", Place.startOf(source), () -> "");
    claims.claim(page.path(), page.source());
    return page;
  }
}
