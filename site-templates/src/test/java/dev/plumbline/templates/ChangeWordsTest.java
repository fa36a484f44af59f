package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.change.ChangeTarget;
import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.Impact;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.change.VersionProposal;
import dev.plumbline.generator.change.VersionStep;
import dev.plumbline.generator.finding.Severity;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The interface's words for every kind of change. */
class ChangeWordsTest {
  private static Map<String, String> words;

  @BeforeAll
  static void read() throws IOException {
    words = BuiltSite.theme().words("en");
  }

  @Test
  void everythingThatCanChangeHasAName() {
    assertTold("changes.thing.", ChangeTarget.Kind.values(), ChangeTarget.Kind::id);
  }

  @Test
  void everyTypeOfChangeHasASentence() {
    assertTold("changes.", ChangeType.values(), ChangeType::word);
  }

  @Test
  void everyLevelImpactHasASignBesideItsWords() {
    assertTold("changes.sign.", LevelImpact.values(), LevelImpact::id);
    assertTold("changes.verdict.", LevelImpact.values(), LevelImpact::id);
    assertTold("changes.count.", LevelImpact.values(), impact -> impact.id() + ".other");
  }

  @Test
  void everyStepOfAVersionAndEveryReasonForItHasASentence() {
    assertTold("diff.step.", VersionStep.values(), VersionStep::word);
    assertTold("diff.reason.", Impact.values(), Impact::id);
    assertTold("diff.raise.", VersionProposal.Raise.values(), VersionProposal.Raise::id);
  }

  @Test
  void everySeverityHasAWord() {
    assertTold("diff.severity.", Severity.values(), Severity::word);
    assertTold("parity.", Severity.values(), Severity::word);
  }

  private static <T> void assertTold(String prefix, T[] all, Function<T, String> id) {
    assertThat(words.keySet())
        .containsAll(Arrays.stream(all).map(id.andThen(prefix::concat)).toList());
  }
}
