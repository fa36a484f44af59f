package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class AnnotationHostTest {
  @Test
  void theBuildServerTellsWhichHostItBelongsTo() throws Exception {
    assertThat(AnnotationHost.of("auto", "true", null)).isEqualTo(AnnotationHost.GITHUB);
    assertThat(AnnotationHost.of("auto", null, "true")).isEqualTo(AnnotationHost.GITLAB);
    assertThat(AnnotationHost.of("auto", null, null)).isEqualTo(AnnotationHost.NONE);
    assertThat(AnnotationHost.of("auto", "false", "")).isEqualTo(AnnotationHost.NONE);
  }

  @Test
  void whatIsAskedForGoesBeforeWhatTheServerTells() throws Exception {
    assertThat(AnnotationHost.of("none", "true", "true")).isEqualTo(AnnotationHost.NONE);
    assertThat(AnnotationHost.of("gitlab", "true", null)).isEqualTo(AnnotationHost.GITLAB);
  }

  @Test
  void anUnknownHostIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> AnnotationHost.of("gitea", null, null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "plumbline.annotations is \"gitea\", but must be one of: auto, github, gitlab, none.");
  }
}
