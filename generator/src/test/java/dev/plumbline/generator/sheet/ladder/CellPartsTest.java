package dev.plumbline.generator.sheet.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPartsTest {
  @Test
  void withoutAListEachSentenceIsACriterion() {
    assertThat(parts("Finds causes, e.g. of leaks. Writes them down by 2031-06-30."))
        .containsExactly("- Finds causes, e.g. of leaks.", "- Writes them down by 2031-06-30.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"• ", "- ", "* ", "1. ", "2) ", "(3) ", "a) ", "✓", "-"})
  void anItemOfAListIsOneCriterionHoweverManySentencesItHas(String sign) {
    assertThat(parts(sign + "Finds causes. Always.\n" + sign + "Writes."))
        .containsExactly("- Finds causes. Always.", "- Writes.");
  }

  @Test
  void anInnerItemIsAnExampleOfTheOneAboveIt() {
    assertThat(parts("• Finds causes.\n  o Of leaks.\n  o Of noise.\n• Writes."))
        .containsExactly("- Finds causes. [Of leaks., Of noise.]", "- Writes.");
  }

  @Test
  void aLineThatGoesOnIsPartOfTheItemAboveIt() {
    assertThat(parts("1. Finds the cause\nof a leak.\n2. Writes.\nAlso on paper."))
        .containsExactly("- Finds the cause of a leak.", "- Writes. Also on paper.");
  }

  @Test
  void aLineBehindAnExampleIsPartOfTheExample() {
    assertThat(parts("• Finds causes.\n   - Of leaks.\nOf noise too."))
        .containsExactly("- Finds causes. [Of leaks. Of noise too.]");
  }

  @Test
  void textsAroundAListAreProse() {
    assertThat(parts("At this level:\n• Finds causes.\n\nThat is all there is."))
        .containsExactly("At this level:", "- Finds causes.", "That is all there is.");
  }

  @Test
  void aBoldLineIsATopicAndLosesItsColon() {
    assertThat(described(CellParts.of(boldStart("Method:", "\n• Finds causes."))))
        .containsExactly("# Method", "- Finds causes.");
  }

  @Test
  void whereEverythingIsBoldNothingIsATopic() {
    assertThat(described(CellParts.of(boldStart("Finds all causes.", ""))))
        .containsExactly("- Finds all causes.");
  }

  @Test
  void aSingleWordIsProse() {
    assertThat(parts("Yes. Finds causes.")).containsExactly("Yes.", "- Finds causes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N/A", "—", "TBD", "x", " - "})
  void whatSaysNothingIsNothing(String text) {
    assertThat(CellParts.of(MarkedText.of(text))).isEmpty();
    assertThat(CellParts.alone(MarkedText.of(text))).isEmpty();
  }

  @Test
  void aTextThatIsOneCriterionIsNotTakenApartUnlessItIsAList() {
    assertThat(described(CellParts.alone(MarkedText.of("Finds causes. Writes them down."))))
        .containsExactly("- Finds causes. Writes them down.");
    assertThat(described(CellParts.alone(MarkedText.of("• Finds.\n• Writes.")))).hasSize(2);
  }

  private static MarkedText boldStart(String bold, String rest) {
    return new MarkedText(bold + rest, List.of(new MarkedText.Part(0, bold.length())));
  }

  private static List<String> parts(String text) {
    return described(CellParts.of(MarkedText.of(text)));
  }

  private static List<String> described(List<Part> parts) {
    return parts.stream().map(CellPartsTest::described).toList();
  }

  private static String described(Part part) {
    if (part instanceof Part.Topic topic) {
      return "# " + topic.name().plain();
    }
    if (part instanceof Part.Prose prose) {
      return prose.text().plain();
    }
    Part.Criterion criterion = (Part.Criterion) part;
    String examples =
        criterion.examples().stream().map(MarkedText::plain).collect(Collectors.joining(", "));
    return "- " + criterion.text().plain() + (examples.isEmpty() ? "" : " [" + examples + "]");
  }
}
