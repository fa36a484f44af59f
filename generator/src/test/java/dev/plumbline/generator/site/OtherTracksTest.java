package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WordKeys;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.DraftSite;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sentence where a dimension is for other tracks. */
final class OtherTracksTest {
  private static final String TRACKS =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
        - {id: trade, name: Trade, kind: other}
      """;

  @Test
  void theOnlyTrackOfManagersIsThatOfManagers() throws IOException {
    assertThat(sentence(TRACKS, "[management]")).isEqualTo("[silence.managers-only]");
    assertThat(sentence(TRACKS, "[ic]")).isEqualTo("[silence.individuals-only]");
  }

  @Test
  void anotherTrackAndSeveralTracksAreNamed() throws IOException {
    assertThat(sentence(TRACKS, "[trade]")).isEqualTo("[silence.tracks-only Trade]");
    assertThat(sentence(TRACKS, "[ic, trade]"))
        .isEqualTo("[silence.tracks-only [names.and Craft Trade]]");
  }

  @Test
  void oneOfTwoTracksOfAKindIsNamed() throws IOException {
    String two = TRACKS + "  - {id: research, name: Research, kind: ic}\n";

    assertThat(sentence(two, "[ic]")).isEqualTo("[silence.tracks-only Craft]");
  }

  private static String sentence(String framework, String tracks) throws IOException {
    String dimension = "dimensions:\n  - {id: crew, name: Crew, tracks: " + tracks + "}\n";
    Framework made = new DraftSite(framework + dimension).family("lamps").page().framework();
    return new OtherTracks(WordKeys.words(), made.vocabulary().tracks())
        .sentence(made.families().get(0).dimensions().get(0));
  }
}
