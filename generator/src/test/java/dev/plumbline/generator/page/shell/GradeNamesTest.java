package dev.plumbline.generator.page.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.page.DraftSite;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The names of grades. */
final class GradeNamesTest {
  @Test
  void aGradeHasItsNameBesideItsNumber() throws IOException {
    GradeNames names = names("{grade: 5, name: Principal}");

    assertThat(names.name(5)).contains("Principal");
    assertThat(names.fullTitle(5)).isEqualTo("[grade.title 5] · Principal");
  }

  @Test
  void aNameThatSaysNoMoreThanTheNumberIsLeftOut() throws IOException {
    assertThat(names("{grade: 5, name: '5'}").name(5)).isEmpty();
    assertThat(names("{grade: 5, name: Crew 5}").name(5)).contains("Crew 5");
    assertThat(names("{grade: 5, name: '5'}").fullTitle(5)).isEqualTo("[grade.title 5]");
  }

  @Test
  void aGradeThatTheVocabularyDoesNotNameHasNoName() throws IOException {
    assertThat(names("{grade: 5, name: Principal}").name(4)).isEmpty();
  }

  private static GradeNames names(String grade) throws IOException {
    return new DraftSite(
            "name: A\ntracks:\n  - {id: ic, name: Craft, kind: ic}\ngrades:\n  - " + grade + "\n")
        .page()
        .grades();
  }
}
