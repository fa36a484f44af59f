package dev.plumbline.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Move;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksTest {
  private final FrameworkDraft draft = new FrameworkDraft();

  @Test
  void aSoundFrameworkHasNoFindings() {
    draft
        .level("ic", "ic1", 1)
        .asks("impact", "a")
        .spends("making", 100)
        .linksTo("../management/m1.md#a");
    draft.level("management", "m1", 1).asks("impact", "a").was("design/lead/m1.html");
    draft.move("ic/ic1", "management/m1", Move.Kind.LATERAL);

    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void aFrameworkFileThatCannotBeReadMakesNoOtherFileLookWrong() {
    draft.level("ic", "ic1", 1).asks("impact", "a").paid("lost").spends("lost", 100);
    Finding syntax =
        Finding.of(Code.YAML_SYNTAX, new Place("framework.yaml", 9, 1), "A line.", "quote it.");

    assertThat(draft.findings(List.of(syntax))).containsExactly(syntax);
    assertThat(draft.findings())
        .extracting(Finding::code)
        .containsExactly(Code.UNKNOWN_BAND, Code.UNKNOWN_ACTIVITY);
  }

  @Test
  void aGradeThatCouldNotBeReadIsNoGrade() {
    draft.level("ic", "ic1", null).asks("impact", "a");
    draft.level("ic", "ic2", null).asks("impact", "a");

    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void aFolderOfAWrongNameIsFoundOnce() {
    draft.level("manager", "m1", 1).asks("impact", "a");
    draft.level("manager", "m2", 2).asks("impact", "a");

    assertThat(draft.findings())
        .extracting(Finding::toString)
        .singleElement()
        .asString()
        .contains("unknown-track", "m1.md", "Tracks here: ic, management.");
  }

  @Test
  void aBandOfALevelIsComparedWithTheListOnly() {
    draft.level("ic", "ic1", 1).asks("impact", "a").paid("b1");
    draft.level("ic", "ic2", 2).asks("impact", "a").paid("b2");

    assertThat(draft.findings())
        .extracting(Finding::message)
        .containsExactly("\"b2\" is not a pay band of this framework.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/design/ic/a.html", "design/../a.html", "design//a.html", "design/a", "a.html?x",
        "a.html#b", "assets/a.html", "Exports/a.html", "https://example.org/a.html", ".html",
        "design\\a.html", "design/ a.html", "", "./a.html"
      })
  void anOldAddressThatCannotBeOneIsFound(String address) {
    draft.level("ic", "ic1", 1).asks("impact", "a").was(address);

    assertThat(draft.findings()).extracting(Finding::code).containsExactly(Code.BAD_FORMERLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "design/ic/sénior.html", "pages/old/a.b.html"})
  void anOldAddressOfAnyNameIsGood(String address) {
    draft.level("ic", "ic1", 1).asks("impact", "a").was(address);

    assertThat(draft.findings()).isEmpty();
  }
}
