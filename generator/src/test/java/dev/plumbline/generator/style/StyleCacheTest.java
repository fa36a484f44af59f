package dev.plumbline.generator.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Framework;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings are taken over after an edit; that they are the right ones is for mutations. */
final class StyleCacheTest {
  private static final String WICKS = "families/wicks/ic/w1.md";
  private final StyleCache cache = new StyleCache();

  @Test
  void theFindingsInAFamilyThatStayedAreTakenOver() {
    Finding first = in(WICKS, written("Cuts panes."));
    Finding second = in(WICKS, written("Often cuts panes."));

    assertThat(second).isSameAs(first);
  }

  @Test
  void aWordThatTheOwnersTakeOutIsTakenOutEverywhere() {
    findings(written("Cuts panes."));
    WrittenFramework edited =
        written("Cuts panes.")
            .with(
                "framework.yaml",
                """
                name: Lanternworks
                tracks:
                  - {id: ic, name: Craft, kind: ic}
                dimensions:
                  - {id: glass, name: Glass}
                style: {except: [regularly]}
                """);

    assertThat(findings(edited)).isEmpty();
  }

  @Test
  void anAbbreviationThatAnotherFamilyUsesIsFoundThere() {
    assertThat(findings(written("Cuts panes."))).hasSize(1);
    assertThat(findings(written("Fills in the QRX.")))
        .extracting(finding -> finding.place().path())
        .contains("families/lamps/ic/ic1.md");
  }

  private Finding in(String path, WrittenFramework written) {
    return findings(written).stream()
        .filter(finding -> finding.place().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> findings(WrittenFramework written) {
    Framework framework = written.read();
    List<Finding> found = Style.findings(framework, cache);
    assertThat(found).isEqualTo(Style.findings(framework, null));
    return found;
  }

  private static WrittenFramework written(String asked) {
    return WrittenFramework.ofLamps()
        .level("ic/ic1", 1, asked)
        .with("families/wicks/family.yaml", "name: Wicks\n")
        .with(WICKS, "---\ntitle: Twister\ngrade: 1\n---\n## Glass\n\n- Regularly twists wicks.\n");
  }
}
