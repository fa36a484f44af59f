package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class AudiencesParameterTest {
  @Test
  void noNamesAreTheOpenEdition() throws Exception {
    assertThat(AudiencesParameter.named(null)).isEmpty();
    assertThat(AudiencesParameter.named(List.of(" "))).isEmpty();
  }

  @Test
  void blanksAroundANameDoNotCount() throws Exception {
    assertThat(AudiencesParameter.named(List.of("internal", " line-managers ")))
        .containsExactlyInAnyOrder("internal", "line-managers");
  }

  @Test
  void aNameThatContentCannotUseIsRefused() {
    assertThatThrownBy(() -> AudiencesParameter.named(List.of("Line managers")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("\"Line managers\"")
        .hasMessageContaining("lower-case letters");
  }
}
