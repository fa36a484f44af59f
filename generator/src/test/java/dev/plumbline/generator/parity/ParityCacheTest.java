package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Framework;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which results are taken over after an edit; that they are the right ones is for mutations. */
final class ParityCacheTest {
  private final ParityCache cache = new ParityCache();
  private @Nullable WordIndex last;

  @Test
  void theResultsOfAFamilyThatStayedAreTakenOver() {
    Parity first = checked("Asks for glass.");
    Parity second = checked("Asks for lamps.");

    assertThat(second.results()).isEqualTo(anew("Asks for lamps.").results());
    assertThat(result(second, "wicks")).isSameAs(result(first, "wicks"));
    assertThat(result(second, "lamps")).isNotSameAs(result(first, "lamps"));
  }

  @Test
  void theResultsAreFoundAgainWhereAnotherFamilyChangesItsOutline() {
    Parity first = checked("Asks for glass.");
    Parity second = checked("Asks for glass.", "scales: {scope: two}");

    assertThat(result(second, "wicks")).isNotSameAs(result(first, "wicks"));
  }

  private Parity checked(String asked, String... lines) {
    Framework framework = framework(asked, lines);
    last = last == null ? WordIndex.of(framework) : last.after(framework);
    return Parity.of(framework, last, cache);
  }

  private static Parity anew(String asked) {
    Framework framework = framework(asked);
    return Parity.of(framework, WordIndex.of(framework));
  }

  private static Framework framework(String asked, String... lines) {
    return new Draft()
        .written("ic/ic1", 1, "## Glass\n\n- " + asked + "\n", lines)
        .manager(1)
        .family("wicks")
        .ic(1)
        .manager(1)
        .framework();
  }

  private static RuleResult result(Parity parity, String family) {
    return parity.results().stream()
        .filter(result -> result.family().equals(family))
        .findFirst()
        .orElseThrow();
  }
}
