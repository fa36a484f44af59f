package dev.plumbline.generator;

import static dev.plumbline.generator.BrokenFramework.FAMILY;
import static dev.plumbline.generator.BrokenFramework.FRAMEWORK;
import static dev.plumbline.generator.BrokenFramework.IC2;
import static dev.plumbline.generator.BrokenFramework.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cause, one finding: what follows from it is not told while it stands. */
final class CausesTest {
  @TempDir private Path temp;
  private BrokenFramework content;

  @BeforeEach
  void copy() throws IOException {
    content = BrokenFramework.in(temp.resolve("content"));
  }

  @ParameterizedTest
  @ValueSource(strings = {IC2, FAMILY, FRAMEWORK, "pages/pay.md", "common/ic/grade-2.md"})
  void aFileInAnotherEncodingIsToldAlone(String file) {
    String text = content.text(file);
    content.write(file, text + "é\n", StandardCharsets.ISO_8859_1);
    assertThat(content.told()).containsExactly(file + ": error not-utf-8");

    content.write(file, text, StandardCharsets.UTF_16);
    assertThat(content.told()).containsExactly(file + ": error not-utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {IC2, FAMILY, FRAMEWORK, "pages/pay.md", "assets/lamp.svg"})
  void aFileThatIsTooLargeIsToldAlone(String file) {
    content.write("assets/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    content.edit(PAGE, "lamp.gif", "lamp.svg").write(file, " ".repeat(5_000_001));

    assertThat(content.told()).containsExactly(file + ": error file-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {IC2, FAMILY, "families/lamps", "pages/pay.md", "assets/lamp.gif"})
  void aShortcutThatLeadsOutIsToldAlone(String path) throws IOException {
    Path moved = temp.resolve("moved");
    content.rename(path, moved.toString());
    Files.createSymbolicLink(content.path(path), moved);

    assertThat(content.told()).containsExactly(path + ": error link-out-of-content");
  }

  @ParameterizedTest
  @CsvSource({
    "families/lamps/ic/ic2.md, families/lamps/ic/IC2.md, bad-id",
    "families/lamps/ic/ic2.md, families/lamps/ic/ic 2.md, bad-id",
    "families/lamps/ic/ic2.md, families/lamps/ic/ic2.yml, unexpected-file",
    "families/lamps/family.yaml, families/lamps/family.yml, unexpected-file",
    "families/lamps/family.yaml, families/lamps/Family.yaml, unexpected-file",
    "framework.yaml, Framework.yaml, unexpected-file",
    "pages/pay.md, pages/pay.markdown, unexpected-file",
  })
  void aFileOfAWrongNameIsToldAlone(String file, String name, String code) {
    content.rename(file, name);

    assertThat(content.told()).containsExactly(name + ": error " + code);
  }

  @Test
  void aFolderOfAWrongNameIsToldAlone() {
    content.rename("families/lamps/management", "families/lamps/manager");
    assertThat(content.told()).containsExactly("families/lamps/manager/m2.md: error unknown-track");

    content.rename("families/lamps/manager", "families/lamps/Management");
    assertThat(content.told()).containsExactly("families/lamps/Management/m2.md: error bad-id");

    content.rename("families/lamps/Management", "families/lamps/management");
    content.rename("families/lamps", "families/Lamps");
    assertThat(content.told()).containsExactly("families/Lamps/family.yaml: error bad-id");
  }

  @ParameterizedTest
  @CsvSource({
    "title: Glassmaker, 'title: \"Glassmaker', yaml-syntax",
    "grade: 2, grade: L2, wrong-type",
    "grade: 2, grade: 22, unlisted-grade",
    "grade: 2, Grade: 2, unknown-key",
    "grade: 2, code: L2, missing-key",
    "## Glass, ## Glas, unknown-heading",
    "## Glass, # Glass, heading-depth",
    "## Glass, # Glazing, misplaced-title",
  })
  void aMistakeInALevelIsToldAlone(String right, String wrong, String code) {
    content.edit(IC2, right + "\n", wrong + "\n");

    assertThat(content.told()).containsExactly(IC2 + ": error " + code);
  }

  @Test
  void aHeadThatDoesNotEndIsToldAlone() {
    content.edit(IC2, "---\nGlassmakers", "Glassmakers");

    assertThat(content.told()).containsExactly(IC2 + ": error unclosed-front-matter");
  }

  @Test
  void aGradeThatIsTakenIsToldAlone() {
    content.edit(IC2, "grade: 2", "grade: 3");

    assertThat(content.told()).containsExactly("families/lamps/ic/ic3.md: error grade-taken");
  }

  @ParameterizedTest
  @CsvSource({
    "moves:, move:, unknown-key",
    "name: Lamps, 'name: \"Lamps', yaml-syntax",
    "summary: Made by hand., 'dimensions: [glas, others]', unknown-dimension",
    "kind: return, kind: back, wrong-value",
  })
  void aMistakeInAFamilyIsToldAlone(String right, String wrong, String code) {
    content.edit(FAMILY, right, wrong);

    assertThat(content.told()).containsExactly(FAMILY + ": error " + code);
  }

  @Test
  void aFamilysWordsThatAreLostMakeNoHeadingUnknown() {
    String words = "dimensions: [{id: glass, %s: Furnace work}, others]\n";
    content.edit(PAGE, "ic2.md#glass", "ic2.md");
    content.edit(IC2, "## Glass\n", "## Furnace work\n");
    content.edit(FAMILY, "moves:\n", words.replace("%s", "name") + "moves:\n");
    assertThat(content.told()).isEmpty();

    content.edit(FAMILY, "name: Furnace work", "nam: Furnace work");
    assertThat(content.told()).containsExactly(FAMILY + ": error unknown-key");
  }

  @Test
  void theHeadAndTheTextOfAFileAreToldApart() {
    content.edit(IC2, "glasswork: 90", "glasswork: 80").edit(IC2, "- Blows", "\u2022 Blows");
    assertThat(content.told())
        .containsExactly(IC2 + ": warning odd-bullet", IC2 + ": error week-not-100");

    content.edit(IC2, "facts:", "fact:").edit(IC2, "\u2022 Blows", "- Blows");
    content.edit(PAGE, "ic2.md#glass", "ic2.md#furnace");
    assertThat(content.told())
        .containsExactly(IC2 + ": error unknown-key", PAGE + ": error dead-fragment");
  }

  @Test
  void aWeekIsNotAddedUpWhileItIsHalfRead() {
    content.edit(IC2, "glasswork: 90", "glasswork: most");

    assertThat(content.told()).containsExactly(IC2 + ": error wrong-type");
  }

  @Test
  void aReasonUnderAMisspeltKeyIsNotMissedBesides() {
    content.add(FRAMEWORK, "accept: [{code: gap, at: lamps/ic/ic2, reson: Agreed.}]\n");

    assertThat(content.told())
        .contains(FRAMEWORK + ": error unknown-key")
        .noneMatch(told -> told.endsWith("missing-reason"));
  }

  @Test
  void mistakesThatHaveNothingToDoWithEachOtherAreAllTold() {
    content.edit(IC2, "others: shows", "others: show");
    content.edit(FRAMEWORK, "version: 1.4.0", "version: 1.4.0\nbrand: {accent: green}");
    content.edit(FAMILY, "from: ic/ic2", "from: ic/ic9");
    content.edit(PAGE, "pay.md#bands", "pay.md#band");
    content.write("common/ic/grade-3.md", "grade: 3\n", StandardCharsets.UTF_16);

    assertThat(content.told())
        .containsExactly(
            "common/ic/grade-3.md: error not-utf-8",
            FRAMEWORK + ": error wrong-value",
            IC2 + ": error unknown-stage",
            FAMILY + ": error unknown-level",
            PAGE + ": error dead-fragment");
  }
}
