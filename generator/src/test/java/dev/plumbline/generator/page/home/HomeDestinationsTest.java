package dev.plumbline.generator.page.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.page.DraftSite;
import java.io.IOException;
import java.util.List;
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
  void ofFewFamiliesTheLevelsAreNamedByTrack() throws IOException {
    DraftSite site = new DraftSite(FRAMEWORK);
    add(site, 4);
    List<HomeView.FamilyEntry> entries = new HomeDestinations(site.page()).entries();

    assertThat(entries).hasSize(4).allMatch(entry -> entry.extent() == null);
    assertThat(entries.get(0).tracks())
        .singleElement()
        .satisfies(track -> assertThat(track.levels()).hasSize(1));
  }

  @Test
  void ofManyFamiliesTheyAreCounted() throws IOException {
    DraftSite site = new DraftSite(FRAMEWORK);
    add(site, 5);
    List<HomeView.FamilyEntry> entries = new HomeDestinations(site.page()).entries();

    assertThat(entries)
        .hasSize(5)
        .allMatch(entry -> entry.extent() != null && entry.tracks().isEmpty());
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
