package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
  @Test
  void theBuildServerTellsWhichHostItBelongsTo() throws Exception {
    assertThat(Annotations.of("auto", "true", null)).isEqualTo(Annotations.GITHUB);
    assertThat(Annotations.of("auto", null, "true")).isEqualTo(Annotations.GITLAB);
    assertThat(Annotations.of("auto", null, null)).isEqualTo(Annotations.NONE);
    assertThat(Annotations.of("auto", "false", "")).isEqualTo(Annotations.NONE);
  }

  @Test
  void whatIsAskedForGoesBeforeWhatTheServerTells() throws Exception {
    assertThat(Annotations.of("none", "true", "true")).isEqualTo(Annotations.NONE);
    assertThat(Annotations.of("gitlab", "true", null)).isEqualTo(Annotations.GITLAB);
  }

  @Test
  void anUnknownHostIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> Annotations.of("gitea", null, null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "plumbline.annotations is \"gitea\", and can be one of: auto, github, gitlab, none.");
  }
}
