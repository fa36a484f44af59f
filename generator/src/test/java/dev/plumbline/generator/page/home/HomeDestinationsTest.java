package dev.plumbline.generator.page.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.generator.page.DraftSite;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The destinations on the home page. */
final class HomeDestinationsTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      """;

  @Test
  void theDestinationsOfEachFamilyAreCounted() throws IOException {
    DraftSite site = new DraftSite(FRAMEWORK);
    add(site, 2);
    site.level("f1/ic/b", 2, "", "destination: true");

    assertThat(new HomeDestinations(site.page()).entries())
        .extracting(entry -> entry.page().href(), HomeView.FamilyEntry::extent)
        .containsExactly(
            tuple("f0/index.html#family.staying", "[home.destinations.one 1]"),
            tuple("f1/index.html#family.staying", "[home.destinations.other 2]"));
  }

  @Test
  void aFamilyOrALevelThatIsLegacyIsLeftOut() throws IOException {
    DraftSite site = new DraftSite(FRAMEWORK);
    site.family("old", "status: legacy").level("old/ic/a", 1, "", "destination: true");
    site.family("new").level("new/ic/a", 1, "", "destination: true", "status: legacy");

    assertThat(new HomeDestinations(site.page()).entries()).isEmpty();
  }

  private static void add(DraftSite site, int families) {
    for (int i = 0; i < families; i++) {
      site.family("f" + i).level("f" + i + "/ic/a", 1, "", "destination: true");
    }
  }
}
