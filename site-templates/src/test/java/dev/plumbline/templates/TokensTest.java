package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contrast of colours in the light and in the dark scheme. */
class TokensTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): ?light-dark\\(#([0-9a-f]{6}), ?#([0-9a-f]{6})\\)");
  private static final Map<String, List<String>> COLOURS = new HashMap<>();

  @BeforeAll
  static void readTheTokens() throws Exception {
    String path = "/dev/plumbline/templates/style/tokens.css";
    try (var in = Objects.requireNonNull(TokensTest.class.getResourceAsStream(path))) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (MatchResult m : COLOUR.matcher(css).results().toList()) {
        COLOURS.put(m.group(1), List.of(m.group(2), m.group(3)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void bodyTextHasTheHighestContrast(int scheme) {
    for (String ground :
        List.of("paper", "wash", "notice", "ic-wash", "management-wash", "other-wash")) {
      assertThat(contrast("ink", ground, scheme)).as(ground).isGreaterThan(7);
    }
    assertThat(contrast("quiet", "paper", scheme)).isGreaterThan(7);
    assertThat(contrast("link", "paper", scheme)).isGreaterThan(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void changedWordsStayLegible(int scheme) {
    assertThat(contrast("ink", "added", scheme)).isGreaterThan(7);
    assertThat(contrast("quiet", "removed", scheme)).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void noTrackIsLouderThanAnother(int scheme) {
    double ic = contrast("ic", "paper", scheme);
    for (String track : List.of("management", "other")) {
      double other = contrast(track, "paper", scheme);
      assertThat(other).isGreaterThan(4.5);
      assertThat(Math.max(ic, other) / Math.min(ic, other)).as(track).isLessThan(1.15);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void marksAreSeen(int scheme) {
    assertThat(contrast("edge", "paper", scheme)).isGreaterThan(3);
  }

  @Test
  void everyColourHasALightAndADarkHalf() {
    assertThat(COLOURS).containsKeys("paper", "ink", "quiet", "link", "ic", "management", "other");
  }

  private static double contrast(String one, String other, int scheme) {
    double a = luminance(colour(one, scheme));
    double b = luminance(colour(other, scheme));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static int colour(String name, int scheme) {
    return Integer.parseInt(Objects.requireNonNull(COLOURS.get(name)).get(scheme), 16);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
