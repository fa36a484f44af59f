package dev.plumbline.generator;

import static dev.plumbline.generator.BrokenFramework.FRAMEWORK;
import static dev.plumbline.generator.BrokenFramework.IC2;
import static dev.plumbline.generator.BrokenFramework.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No framework with errors passes because one of them follows from something milder. */
final class WeighedCausesTest {
  private static final String STRAY = "families/lamps/ic/ic2.yml";

  @TempDir private Path temp;
  private BrokenFramework content;

  @BeforeEach
  void copy() throws IOException {
    content = BrokenFramework.in(temp);
  }

  @Test
  void aWarningIsAnErrorWhereErrorsFollowFromIt() {
    content.rename(IC2, STRAY);
    assertThat(content.told()).containsExactly(STRAY + ": error unexpected-file");

    content.rename(STRAY, IC2).write("families/lamps/ic/notes.txt", "");
    assertThat(content.told())
        .containsExactly("families/lamps/ic/notes.txt: warning unexpected-file");
  }

  @Test
  void aWarningAloneHidesNothing() {
    content.rename("families/lamps/ic/ic3.md", "families/lamps/ic/ic3.yml");

    assertThat(content.told())
        .containsExactly(
            "families/lamps/ic/ic3.yml: warning unexpected-file", IC2 + ": warning ceiling");
  }

  @Test
  void aWarningThatCanLoseNoHeadingStaysOne() {
    content.edit(IC2, "others sell.", "others sell **well.");
    content.edit(PAGE, "ic2.md#glass", "ic2.md#furnace");
    assertThat(content.told())
        .containsExactlyInAnyOrder(IC2 + ": warning stray-markup", PAGE + ": error dead-fragment");
  }

  @Test
  void whatTheOwnersTurnedOffHidesNothing() {
    content.rename(IC2, STRAY).add(FRAMEWORK, "severity: {unexpected-file: off}\n");

    assertThat(content.told()).contains(PAGE + ": error dead-link");
    assertThat(content.told()).noneMatch(told -> told.startsWith(STRAY));
  }

  @Test
  void whatTheOwnersMadeANoteHidesNothing() {
    content.rename(IC2, STRAY).add(FRAMEWORK, "severity: {unexpected-file: note}\n");

    assertThat(content.told())
        .contains(STRAY + ": note unexpected-file", PAGE + ": error dead-link");
  }

  @Test
  void whatTheOwnersAcceptHidesNothing() {
    content.edit(IC2, "## Glass\n", "# Glazing\n");
    content.add(
        FRAMEWORK, "accept: [{code: misplaced-title, at: lamps/ic/ic2, reason: Agreed.}]\n");

    assertThat(content.told())
        .contains(IC2 + ": warning misplaced-title", PAGE + ": error dead-fragment");
  }

  @Test
  void anAcceptanceIsNotCalledUnusedWhileItsLevelIsHalfRead() {
    content.edit(IC2, "scales: {scope: shop}", "scales: {scope: bench}");
    content.add(FRAMEWORK, "accept: [{code: scope-gap, at: lamps/ic/ic2, reason: Agreed.}]\n");
    assertThat(content.told()).containsExactly(IC2 + ": warning scope-gap");

    content.edit(IC2, "grade: 2", "grade: L2");
    assertThat(content.told()).containsExactly(IC2 + ": error wrong-type");
  }
}
