package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.finding.Severity;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class SeverityParameterTest {
  @Test
  void aSeverityIsNamedByItsWord() throws Exception {
    assertThat(parameter("note").severity()).isEqualTo(Severity.NOTE);
    assertThat(parameter("note").severityOrNever()).contains(Severity.NOTE);
  }

  @Test
  void neverIsNoSeverityWhereItIsAllowed() throws Exception {
    assertThat(parameter("never").severityOrNever()).isEmpty();
  }

  @Test
  void neverIsRefusedWhereASeverityIsNeeded() {
    assertThatThrownBy(() -> parameter("never").severity())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("plumbline.show is \"never\", but must be one of: error, warning, note.");
  }

  @Test
  void anUnknownWordIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> parameter("Warning").severityOrNever())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "plumbline.show is \"Warning\", but must be one of: error, warning, note, never.");
  }

  private static SeverityParameter parameter(String value) {
    return new SeverityParameter("plumbline.show", value);
  }
}
