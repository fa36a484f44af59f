package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
  @Test
  void anAddressEndsInASlash() throws Exception {
    assertThat(SiteAddress.of(" https://careers.example.org/growth "))
        .isEqualTo("https://careers.example.org/growth/");
    assertThat(SiteAddress.of("http://intranet/")).isEqualTo("http://intranet/");
  }

  @Test
  void noAddressIsNone() throws Exception {
    assertThat(SiteAddress.of(null)).isNull();
    assertThat(SiteAddress.of(" ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "careers.example.org",
        "ftp://example.org/",
        "https:///growth",
        "https://example.org/?page=1",
        "https://example.org/#top",
        "javascript:alert(1)",
        "https://exa mple.org/"
      })
  void whatIsNoWholeAddressIsRefused(String written) {
    assertThatThrownBy(() -> SiteAddress.of(written))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(written)
        .hasMessageContaining("https://careers.example.org/");
  }
}
