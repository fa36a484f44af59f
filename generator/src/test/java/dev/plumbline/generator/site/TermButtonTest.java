package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermButtonTest {
  private static final String LAMP = TermButton.of("term.lamp", "lamp");
  private static final String SEASON = TermButton.of("term.season", "a <em>season</em>");

  @Test
  void keptButtonsStayAndOthersLeaveTheirText() {
    String text = "Lights the " + LAMP + " for " + SEASON + ", then the " + LAMP + ".";

    assertThat(TermButton.filter(text, "term.lamp"::equals))
        .isEqualTo("Lights the " + LAMP + " for a <em>season</em>, then the " + LAMP + ".");
    assertThat(TermButton.filter(text, id -> false))
        .isEqualTo("Lights the lamp for a <em>season</em>, then the lamp.");
  }

  @Test
  void eachButtonIsAskedForInTheOrderOfTheText() {
    List<String> asked = new ArrayList<>();

    TermButton.filter(SEASON + LAMP + LAMP, asked::add);

    assertThat(asked).containsExactly("term.season", "term.lamp", "term.lamp");
  }

  @Test
  void aTextWithoutTermsIsTheSameText() {
    String text = "<p>Lights <button>the</button> lamp.</p>";

    assertThat(TermButton.filter(text, id -> false)).isSameAs(text);
  }
}
