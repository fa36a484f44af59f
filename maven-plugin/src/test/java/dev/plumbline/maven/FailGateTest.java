package dev.plumbline.maven;

import static dev.plumbline.maven.Reports.ERROR;
import static dev.plumbline.maven.Reports.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.GenerateResult;
import dev.plumbline.generator.GenerateResult.Made;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FailGateTest {
  @Test
  void aRunThatMadeNoSiteFailsWithTheCount() {
    assertThatThrownBy(() -> FailGate.madeBy(new GenerateResult(Reports.of(ERROR), null, null)))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("The site was not built: 1 error in 1 file.");
  }

  @Test
  void aRunThatMadeASitePassesWhateverItFound() throws Exception {
    Made made = new Made(1, 2, 3, 4, List.of());

    assertThat(FailGate.madeBy(new GenerateResult(Reports.of(WARNING), null, made)))
        .isEqualTo(made);
  }

  @Test
  void aFindingAsBadAsTheLimitFailsTheCheck() {
    assertThatThrownBy(() -> FailGate.of(Reports.of(WARNING), Optional.of(Severity.WARNING)))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("The check failed: 1 warning in 1 file.");
  }

  @Test
  void aMilderFindingPassesTheCheck() {
    assertThatCode(() -> FailGate.of(Reports.of(WARNING), Optional.of(Severity.ERROR)))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsKnownPassesTheCheckHoweverBadItIs() {
    assertThatCode(() -> FailGate.of(Reports.known(ERROR), Optional.of(Severity.NOTE)))
        .doesNotThrowAnyException();
  }

  @Test
  void withoutALimitErrorsPassTheCheck() {
    assertThatCode(() -> FailGate.of(Reports.of(ERROR), Optional.empty()))
        .doesNotThrowAnyException();
  }
}
