package dev.plumbline.generator.parse.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {
  private final Findings findings = new Findings();
  private final PageNames names = new PageNames(findings);

  @ParameterizedTest
  @ValueSource(
      strings = {"pages/a.md", "pages/FAQ.md", "pages/how_we_work.md", "pages/v2.1/Pay--2026.md"})
  void whatStandsInAnAddressAsItIsIsClean(String path) {
    names.check(path);

    assertThat(findings.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pages/Leave policy.md, leave-policy.md",
    "pages/Über uns.md, uber-uns.md",
    "pages/pay+standing.md, pay-standing.md",
    "pages/100%.md, 100.md",
    "pages/why?.md, why.md",
    "pages/-draft.md, draft.md",
    "pages/draft-.md, draft.md",
    "pages/Über uns/pay.md, uber-uns"
  })
  void aBetterNameIsGiven(String path, String better) {
    names.check(path);

    assertThat(findings.sorted())
        .extracting(Finding::hint)
        .containsExactly("rename it to \"" + better + "\".");
  }

  @Test
  void aNameWithoutAnyLetterThatCouldStayIsFoundToo() {
    names.check("pages/福利厚生.md");

    assertThat(findings.sorted()).hasSize(1);
  }

  @Test
  void aFolderIsFoundOnceAndSoIsEachOfItsPages() {
    List.of("pages/a b/c.md", "pages/a b/d.md", "pages/a b/e f.md").forEach(names::check);

    assertThat(findings.sorted())
        .extracting(Finding::message)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("\"a b\""),
            second -> assertThat(second).startsWith("\"e f.md\""));
  }
}
