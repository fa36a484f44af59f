package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedCriteriaTest {
  private static final String BLOWS = "- Blows lamps\n";
  private static final String CUTS = "- Cuts glass\n";

  @Test
  void whatAllLevelsAskIsShared() {
    assertThat(shared(BLOWS + CUTS, CUTS + BLOWS)).containsExactly("Blows lamps", "Cuts glass");
    assertThat(shared(BLOWS + CUTS, CUTS)).containsExactly("Cuts glass");
    assertThat(shared(BLOWS + CUTS, CUTS + BLOWS, BLOWS)).containsExactly("Blows lamps");
    assertThat(shared(BLOWS, CUTS)).isEmpty();
  }

  @Test
  void whatALevelAsksTwiceIsSharedOnce() {
    assertThat(shared(BLOWS + BLOWS, BLOWS)).containsExactly("Blows lamps");
  }

  @Test
  void oneLevelSharesNothing() {
    assertThat(shared(BLOWS)).isEmpty();
    assertThat(shared()).isEmpty();
  }

  @Test
  void whatIsRequiredAndWhatIsWelcomeAreTwo() {
    String welcome = "- Blows lamps {.optional}\n";
    assertThat(shared(welcome, BLOWS)).isEmpty();
    assertThat(shared(welcome, welcome)).containsExactly("Blows lamps");
    assertThat(shared(welcome, "- Cuts glass {.optional}\n")).isEmpty();
  }

  @Test
  void withOtherExamplesOrDetailsTheyAreTwo() {
    String exampled = BLOWS + "  - For ships\n";
    String detailed = BLOWS + "\n  For ships.\n\n";
    assertThat(shared(exampled, exampled)).containsExactly("Blows lamps");
    assertThat(shared(exampled, BLOWS + "  - For streets\n")).isEmpty();
    assertThat(shared(exampled, BLOWS)).isEmpty();
    assertThat(shared(detailed, detailed)).containsExactly("Blows lamps");
    assertThat(shared(detailed, BLOWS + "\n  For streets.\n\n")).isEmpty();
    assertThat(shared(detailed, BLOWS)).isEmpty();
  }

  @Test
  void aCriterionOfAnyOfTheLevelsCanBeAsked() {
    List<Level> levels = levels(BLOWS + CUTS, CUTS);
    SharedCriteria shared = SharedCriteria.of(levels, "glass");
    List<Criterion> first = levels.get(0).criteria("glass");

    assertThat(first).extracting(shared::has).containsExactly(false, true);
    assertThat(levels.get(1).criteria("glass")).extracting(shared::has).containsExactly(true);
    assertThat(first)
        .extracting(SharedCriteria.of(levels.subList(0, 1), "glass")::has)
        .containsExactly(false, false);
  }

  private static List<String> shared(String... levels) {
    return SharedCriteria.of(levels(levels), "glass").criteria().stream()
        .map(criterion -> criterion.text().plain())
        .toList();
  }

  private static List<Level> levels(String... texts) {
    Works works = new Works().family("lamps");
    for (int i = 0; i < texts.length; i++) {
      works.written("lamps/ic/l" + i, i, "## Glass\n\n" + texts[i]);
    }
    Framework framework = works.framework();
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      levels.add(Works.level(framework, "lamps/ic/l" + i));
    }
    return levels;
  }
}
