package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClassifierTest {
  @Test
  void eachEditionHasItsOwn() throws Exception {
    assertThat(Classifier.of(null, Set.of())).isEqualTo("open");
    assertThat(Classifier.of(null, new TreeSet<>(List.of("managers", "internal"))))
        .isEqualTo("internal-managers");
    assertThat(Classifier.of("staff_2.0", Set.of("internal"))).isEqualTo("staff_2.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../up", "a/b", "a\\b", "", "a..b", "-a", "ü"})
  void oneThatNoFileCanBeNamedAfterIsRefused(String wanted) {
    assertThatThrownBy(() -> Classifier.of(wanted, Set.of()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("plumbline.classifier is \"" + wanted + "\"");
  }
}
