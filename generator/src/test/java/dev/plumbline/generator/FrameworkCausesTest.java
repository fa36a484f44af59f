package dev.plumbline.generator;

import static dev.plumbline.generator.BrokenFramework.FRAMEWORK;
import static dev.plumbline.generator.BrokenFramework.IC2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in framework.yaml makes none of the files look wrong that use its names. */
final class FrameworkCausesTest {
  @TempDir private Path temp;
  private BrokenFramework content;

  @BeforeEach
  void copy() throws IOException {
    content = BrokenFramework.in(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "'{id: glass, name', '{name', missing-key",
    "'{id: glass, name: Glass', '{id: glass, nam: Glass', unknown-key",
    "'id: others', 'id: glass', duplicate-id",
    "'{id: shows, ', '{', missing-key",
    "'{id: scope, ', '{', missing-key",
    "'{id: shop, ', '{', missing-key",
    "'{id: band-2, ', '{', missing-key",
    "'{id: leading, ', '{', missing-key",
    "'{id: management, ', '{', missing-key",
    "kind: management, kind: manager, wrong-value",
    "'{grade: 2, ', '{grade: two, ', wrong-type",
    "'dimensions:', 'dimesnions:', unknown-key",
    "'scales:', 'scale:', unknown-key",
    "name: Lanternworks, 'name: \"Lanternworks', yaml-syntax",
  })
  void oneMistakeIsToldAlone(String right, String wrong, String code) {
    content.edit(FRAMEWORK, right, wrong);

    assertThat(content.told()).containsExactly(FRAMEWORK + ": error " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "'{id: glass, name', '{id: glas, name', unknown-dimension",
    "'{id: management, name', '{id: managment, name', unknown-track",
    "'{id: shop, name', '{id: shopp, name', unknown-step",
    "'{id: shapes, name', '{id: shape, name', unknown-stage",
    "'{id: leading, name', '{id: leadng, name', unknown-activity",
  })
  void aNameThatIsMisspeltInItsListIsToldThereAndOnce(String right, String wrong, String code) {
    content.edit(FRAMEWORK, right, wrong);

    assertThat(content.told()).containsExactly(FRAMEWORK + ": error " + code);
    assertThat(content.findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("listed here but never used");
  }

  @Test
  void aNameThatIsUsedOnceIsMisspeltWhereItIsUsed() {
    content.edit(FRAMEWORK, "id: works, name: The works", "id: wirks, name: The works");
    content.edit("families/lamps/ic/ic3.md", "scope: works", "scope: shop");

    assertThat(content.told())
        .containsExactly("families/lamps/management/m3.md: error unknown-step");
  }

  @Test
  void aNameIsMisspeltWhereItIsUsedIfTheListedOneIsUsedToo() {
    content.edit(IC2, "scope: shop", "scope: shopp");
    content.edit("families/mirrors/ic/ic2.md", "scope: shop", "scope: shopp");

    assertThat(content.told())
        .containsExactly(
            IC2 + ": error unknown-step", "families/mirrors/ic/ic2.md: error unknown-step");
  }

  @Test
  void aNameThatIsLikeNoOtherIsToldWhereItIsUsed() {
    content.edit(
        FRAMEWORK,
        "{id: leading, name: Leading, kind: managing}",
        "{id: talk, name: Talk, kind: managing}");

    assertThat(content.told())
        .hasSizeGreaterThan(2)
        .allMatch(told -> told.endsWith("unknown-activity"));
  }

  @Test
  void aGlossaryThatCannotBeReadLeavesAbbreviationsUnexplainedWithoutAFinding() {
    content.edit(IC2, "others sell", "others sell (see LOTO)");
    content.write("glossary.yaml", "- {term: LOTO, definition: Lock-out and tag-out.}\n");
    assertThat(content.told()).isEmpty();

    content.write("glossary.yaml", "- {term: LOTO, definition: \"Lock-out and tag-out.}\n");
    assertThat(content.told()).containsExactly("glossary.yaml: error yaml-syntax");
  }
}
