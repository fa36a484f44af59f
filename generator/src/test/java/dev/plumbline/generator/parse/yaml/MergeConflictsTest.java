package dev.plumbline.generator.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeConflictsTest {
  private static final String CONFLICT =
      "a\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> feature\nb\n";

  private final Findings findings = new Findings();

  private String resolved(String text) {
    return MergeConflicts.resolved(new Place("a.md", 1, 1), text, findings);
  }

  private List<Integer> lines() {
    return findings.sorted().stream().map(finding -> finding.place().line()).toList();
  }

  @Test
  void theFirstChangeIsReadAndEveryLineKeepsItsNumber() {
    assertThat(resolved(CONFLICT)).isEqualTo("a\n\nours\n\n\n\nb\n");
    assertThat(resolved("<<<<<<< a\nours\n||||||| c\nbase\n=======\ntheirs\n>>>>>>> b"))
        .isEqualTo("\nours\n\n\n\n\n");
    assertThat(lines()).containsExactly(1, 2);
  }

  @Test
  void eachConflictIsToldOnce() {
    assertThat(resolved(CONFLICT + "```\n" + CONFLICT + "```\n")).doesNotContain("theirs");
    assertThat(lines()).containsExactly(2, 10);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "a\n<<<<<<< HEAD\nb",                           2
          "a\n>>>>>>> feature\nb",                        2
          "a\n||||||| merged\nb",                         2
          "a\n<<<<<<< HEAD\nb\n=======\nc",               2
          "a\n=======\nb\n>>>>>>> feature",               4
          "```\na\n```\n<<<<<<< HEAD\nb",                 4
          """)
  void whatRemainsOfOneIsToldToo(String text, int line) {
    assertThat(resolved(text)).doesNotContain("=======").doesNotContain("HEAD");
    assertThat(lines()).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title\n=======\n\ntext",
        "<<<<<<\n======\n>>>>>>",
        "<<<<<<<<< a\n=======\n>>>>>>>>> b",
        " <<<<<<< a\n =======\n >>>>>>> b",
        "text <<<<<<< a\n=======\ntext >>>>>>> b",
        "```\n<<<<<<< HEAD\n```",
        "~~~~\n```\n>>>>>>> feature\n~~~~",
        "<<<<<<<\ntext",
        ">>>>>>>\ntext",
      })
  void otherLinesAreText(String text) {
    assertThat(resolved(text)).isEqualTo(text);
    assertThat(lines()).isEmpty();
  }
}
