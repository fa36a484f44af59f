package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.start.StarterLadder;
import dev.plumbline.generator.start.StarterNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InitAnswersTest {
  private final Typist typist = new Typist();

  /** Whoever answers with these lines, and what was said to them. */
  private static final class Typist implements Terminal {
    final Deque<String> lines = new ArrayDeque<>();
    final List<String> told = new ArrayList<>();

    @Override
    public @Nullable String ask(String words) {
      told.add(words);
      return lines.poll();
    }

    @Override
    public void tell(String words) {
      told.add(words);
    }
  }

  @Test
  void whereNobodyCanBeAskedEachAnswerIsTheUsualOne() throws Exception {
    assertThat(InitAnswers.of(Map.of(), Optional.empty()))
        .isEqualTo(
            new InitAnswers(
                ".",
                new StarterNames(null, "Individual contributor", "Management"),
                new StarterLadder(3, 2),
                CodeHost.NONE));
  }

  @Test
  void whoAnswersNothingGetsTheSameAndSeesIt() throws Exception {
    assertThat(asked(Map.of(), "", "", "", "", "", " ", ""))
        .isEqualTo(InitAnswers.of(Map.of(), Optional.empty()));
    assertThat(typist.told)
        .containsExactly(
            "Folder to make it in [.]: ",
            "Name of the organisation [none]: ",
            "Individual levels (1, 2, 3) [3]: ",
            "Management levels (0, 1, 2) [2]: ",
            "Name of the individual track [Individual contributor]: ",
            "Name of the management track [Management]: ",
            "Code host (github, gitlab, jenkins, none) [none]: ");
  }

  @Test
  void onlyWhatIsNotGivenIsAsked() throws Exception {
    Map<String, String> given =
        Map.of("folder", "x", "name", "Bank", "levels", "1", "managers", "0", "host", "github");

    assertThat(asked(given, "Craft").names().individual()).isEqualTo("Craft");
    assertThat(typist.told).hasSize(1);
  }

  @Test
  void aWrongAnswerIsAskedForAgain() throws Exception {
    assertThat(asked(Map.of(), "", "##", " Bank ", "4", "2", "", "", "", "gitlab"))
        .isEqualTo(
            new InitAnswers(
                ".",
                new StarterNames("Bank", "Individual contributor", "Management"),
                new StarterLadder(2, 2),
                CodeHost.GITLAB));
    assertThat(typist.told)
        .contains("This must have a letter or a digit.", "This must be one of: 1, 2, 3.");
  }

  @Test
  void thereAreNoMoreManagementLevelsThanIndividualOnes() throws Exception {
    assertThat(InitAnswers.of(Map.of("levels", "1"), Optional.empty()).ladder())
        .isEqualTo(new StarterLadder(1, 1));
    assertThatThrownBy(
            () -> InitAnswers.of(Map.of("levels", "1", "managers", "2"), Optional.empty()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "plumbline.init.managers is \"2\", but must be one of: 0, 1, as each has an individual"
                + " level of its grade beside it.");

    asked(Map.of("levels", "1"), "", "", "2", "1", "", "", "");
    assertThat(typist.told)
        .contains(
            "Management levels (0, 1) [1]: ",
            "This must be one of: 0, 1, as each has an individual level of its grade beside it.");
  }

  @Test
  void whoEndsTheQuestionsGetsNothing() {
    assertThatThrownBy(() -> asked(Map.of(), "", ""))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("Nothing was written, because a question had no answer.");
  }

  private InitAnswers asked(Map<String, String> given, String... lines)
      throws MojoExecutionException {
    typist.lines.addAll(List.of(lines));
    return InitAnswers.of(given, Optional.of(typist));
  }
}
