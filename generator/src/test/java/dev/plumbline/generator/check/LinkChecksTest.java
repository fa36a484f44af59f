package dev.plumbline.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkChecksTest {
  private final FrameworkDraft draft = new FrameworkDraft();

  @ParameterizedTest
  @CsvSource({
    "management/m4.md, ../management/m4.md",
    "../management/m4.html, ../management/m4.md",
    "../management/M4.md, ../management/m4.md",
    "/families/design/management/m4.md, ../management/m4.md",
    "../management/mm4.md, ../management/m4.md",
    "ic22.md, ic2.md",
  })
  void aDeadLinkIsAnsweredWithTheOneThatWasMeant(String written, String meant) {
    draft.level("ic", "ic1", 1).asks("impact", "a").linksTo(written);
    draft.level("ic", "ic2", 2).asks("impact", "a");
    draft.level("management", "m4", 4).asks("impact", "a");

    Finding dead = only();
    assertThat(dead.code()).isEqualTo(Code.DEAD_LINK);
    assertThat(dead.hint()).startsWith("did you mean \"" + meant + "\"");
  }

  @Test
  void aLinkToACommonFileIsExplained() {
    draft.level("ic", "ic1", 1).asks("impact", "a").linksTo("../../../common/ic/four.md");

    assertThat(only().hint()).startsWith("common files have no page of their own");
  }

  @Test
  void aLinkOutOfTheContentIsExplained() {
    draft.level("ic", "ic1", 1).asks("impact", "a").linksTo("../../../../README.md");

    assertThat(only().hint()).startsWith("this is outside the content folder");
  }

  @Test
  void aPlaceThatAPageDoesNotHaveIsFoundWithTheNearest() {
    draft.level("ic", "ic1", 1).asks("impact", "reviews").linksTo("ic1.md#review");

    Finding dead = only();
    assertThat(dead.code()).isEqualTo(Code.DEAD_FRAGMENT);
    assertThat(dead.hint()).startsWith("did you mean \"reviews\"?");
  }

  @Test
  void ofAHundredPlacesItIsGuessedWhichWereMeant() {
    draft.level("management", "m1", 1).asks("impact", "reviews");
    for (int i = 1; i <= 101; i++) {
      String written = "../management/m1.md#review" + i;
      draft.level("ic", "ic" + i, i).asks("impact", "a").linksTo(written);
      draft.level("ic", "again" + i, 200 + i).asks("impact", "a").linksTo(written);
    }

    assertThat(draft.findings())
        .hasSize(202)
        .filteredOn(dead -> dead.hint().startsWith("did you mean"))
        .hasSize(200);
  }

  @ParameterizedTest
  @CsvSource({
    "../../../assets/lader.png, does not exist",
    "ic1.md, does not exist",
    "https://example.org/ladder.png, is on another site",
  })
  void anImageMustBeAnAsset(String image, String problem) {
    draft.level("ic", "ic1", 1).asks("impact", "a").shows(image);

    Finding missing = only();
    assertThat(missing.code()).isEqualTo(Code.MISSING_IMAGE);
    assertThat(missing.message()).contains(problem);
  }

  @Test
  void anImageAmongTheAssetsIsGood() {
    draft.level("ic", "ic1", 1).asks("impact", "a").shows("../../../assets/ladder.png");

    assertThat(draft.findings()).isEmpty();
  }

  private Finding only() {
    assertThat(draft.findings()).hasSize(1);
    return draft.findings().get(0);
  }
}
