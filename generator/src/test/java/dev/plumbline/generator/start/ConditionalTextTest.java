package dev.plumbline.generator.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionalTextTest {
  @Test
  void aLineStandsWhereItsLevelsAreThere() {
    String text = "a # if m2\nb # if ic2 and m2\nc # if m2 and not ic2\nd\n";

    assertThat(ConditionalText.of(text, Set.of("m2"))).isEqualTo("a\nc\nd\n");
    assertThat(ConditionalText.of(text, Set.of("m2", "ic2"))).isEqualTo("a\nb\nd\n");
    assertThat(ConditionalText.of(text, Set.of())).isEqualTo("d\n");
  }

  @Test
  void whatIsIndentedMoreBelongsToTheLineAbove() {
    String text = "moves: # if m2\n  - a: 1 # if m3\n    b: 2\n\n    c: 3\n  - d: 4\ne: 5\n";

    assertThat(ConditionalText.of(text, Set.of("m2"))).isEqualTo("moves:\n\n  - d: 4\ne: 5\n");
    assertThat(ConditionalText.of(text, Set.of("m3"))).isEqualTo("e: 5\n");
  }

  @Test
  void aRemarkMayBringALineThatTheSampleDoesNotHave() {
    String text = "a: 1\n# if not m2: # Why.\n# if not m2: b: {c: off}\n";

    assertThat(ConditionalText.of(text, Set.of())).isEqualTo("a: 1\n# Why.\nb: {c: off}\n");
    assertThat(ConditionalText.of(text, Set.of("m2"))).isEqualTo("a: 1\n");
  }

  @Test
  void whereAParagraphIsLeftOutOneBlankLineIsLeft() {
    String text = "One.\n\nTwo. <!-- if m2 -->\n\nThree.\n";

    assertThat(ConditionalText.of(text, Set.of())).isEqualTo("One.\n\nThree.\n");
    assertThat(ConditionalText.of(text, Set.of("m2"))).isEqualTo("One.\n\nTwo.\n\nThree.\n");
  }

  @Test
  void otherRemarksStay() {
    String text = "# What if m2 is there\na # iffy\n<!-- as if -->\n";

    assertThat(ConditionalText.of(text, Set.of())).isEqualTo(text);
  }
}
