package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Framework;
import org.junit.jupiter.api.Test;

class AudienceTest {
  private static Content content() {
    return withLevel(withPages(withFamilies(new Content().with("framework.yaml", framework()))));
  }

  private static String framework() {
    return """
        name: Example
        summary: "[to the family](families/hush/family.yaml)"
        tracks:
          - {id: ic, name: Individual contributor, kind: ic}
        dimensions:
          - {id: impact, name: Impact}
        audiences:
          - {id: managers, name: Managers}
        accept:
          - {code: gap, at: engineering/ic/hush4, reason: "hush"}
          - {code: gap, at: "engineering/ic/ic5#hush-criterion", reason: "hush"}
        """;
  }

  private static Content withFamilies(Content content) {
    return content
        .with(
            "families/engineering/family.yaml",
            """
            name: Engineering
            replacedBy: [hush]
            moves:
              - {from: ic/ic5, to: ic/hush4, kind: lateral, note: hush}
              - {from: ic/ic5, to: hush/ic/h1, kind: lateral, note: hush}
            levels:
              - {id: hush4, track: ic, title: Hush, grade: 4, audience: managers}
            """)
        .with("families/hush/family.yaml", "name: Hush\naudience: managers\n")
        .with("families/hush/ic/h1.md", "---\ntitle: Hush\ngrade: 1\n---\nhush\n")
        .with("families/engineering/index.md", "---\naudience: managers\n---\nhush\n")
        .with(
            "common/ic/five.md",
            "---\ngrade: 5\nfamilies: [hush]\n---\n## Impact\n\n- Hush shared.\n");
  }

  private static Content withPages(Content content) {
    return content
        .with("pages/hush.md", "---\ntitle: Hush\naudience: managers\n---\nhush\n")
        .with(
            "pages/open.md",
            """
            ---
            title: Open
            ---
            [a](hush.md) [b](../families/hush/ic/h1.md#x) [f](../families/hush/) [g](%68ush.md)
            [c](../families/engineering/family.yaml#ic/hush4)
            [d](../families/engineering/ic/ic5.md#hush-criterion)
            [e](../families/engineering/ic/ic5.md#hush-topic)
            [kept](../families/engineering/ic/ic5.md#kept)

            ## Hush {audience=managers}

            hush

            ### Below

            hush

            ## Open

            Text.
            """);
  }

  private static Content withLevel(Content content) {
    return content.level(
        "ic/ic5",
        5,
        "peers: [hush/ic/h1]\nsameAs: {impact: ic/hush4}\n",
        """
        ## Impact

        - Kept. {#kept}
          - Open example.
          - Hush example. {audience=managers}
        - Hush criterion. {audience=managers}

        ### Hush topic {audience=managers}

        - Hush below.

        ## Growing deeper {audience=managers}

        Hush.
        """);
  }

  @Test
  void nothingThatIsKeptForOthersLeavesATrace() {
    Parsed<Framework> open = content().read();

    assertThat(open.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::message)
        .isEmpty();
    assertThat(open.value().toString()).doesNotContainIgnoringCase("hush");
    assertThat(open.value().toString()).contains("Kept.", "Open example.", "ic5.md#kept");
  }

  @Test
  void aBuildThatServesTheAudienceShowsAll() {
    Framework inside = content().framework("managers");

    assertThat(inside.family("hush")).isPresent();
    assertThat(inside.pages()).hasSize(2);
    assertThat(inside.toString())
        .contains("Hush criterion.", "Hush below.", "Hush example.", "hush.md");
  }

  @Test
  void anAudienceThatNamesNobodyIsServedToNobody() {
    Parsed<Framework> read =
        new Content().level("ic/ic5", 5, "audience:\n", "Hush.\n").read("managers");

    assertThat(read.value().toString()).doesNotContain("Hush.");
    assertThat(read.findings()).hasSize(1);
  }
}
