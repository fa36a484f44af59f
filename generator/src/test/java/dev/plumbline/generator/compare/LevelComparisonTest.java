package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LevelComparisonTest {
  private static final List<String> LAMPS =
      List.of(
          "Blows a lamp with an even wall",
          "Cuts glass along a drawn line",
          "Polishes brass fittings to a shine",
          "Wires sockets by the drawing",
          "Packs lamps for a sea voyage");

  private static final List<String> OTHERS =
      List.of(
          "Reads contracts before signing",
          "Hires apprentices every spring",
          "Plans budgets two years ahead",
          "Speaks at fairs about design",
          "Closes accounts each month");

  @Test
  void oneInFiveThatIsRecognisedIsEnoughToMarkAll() {
    assertThat(anew(LAMPS, with(LAMPS.get(0), OTHERS.subList(1, 5)))).isFalse();
  }

  @Test
  void lessIsWrittenAnew() {
    List<String> six = with(LAMPS.get(0), OTHERS);
    assertThat(anew(LAMPS, six)).isTrue();
    assertThat(anew(LAMPS, OTHERS)).isTrue();
  }

  @Test
  void ofTwoExpectationsEachIsMarked() {
    assertThat(anew(LAMPS.subList(0, 2), OTHERS.subList(0, 3))).isFalse();
    assertThat(anew(LAMPS.subList(0, 3), OTHERS.subList(0, 2))).isFalse();
    assertThat(anew(LAMPS.subList(0, 3), OTHERS.subList(0, 3))).isTrue();
  }

  @Test
  void framingAndSummaryAreComparedToo() {
    LevelComparison comparison =
        compared(
            "Makes lamps.\n\n## Glass\n\nThe furnace is shared by all.\n\n- Blows a lamp\n",
            """
            Makes lamps for ships.

            ## Glass

            The furnace is shared by all, day and night.

            - Blows a lamp

            Masters may leave early.
            """);

    assertThat(comparison.summary()).isNotNull();
    assertThat(comparison.summary().kind()).isEqualTo(Match.Kind.CHANGED);
    assertThat(comparison.framings("glass"))
        .extracting(ProseMatch::kind)
        .containsExactly(Match.Kind.CHANGED, Match.Kind.NEW);
    assertThat(comparison.framings("glass").get(0).words())
        .contains(new WordRun(WordRun.Kind.ADDED, "day and night."));
  }

  @Test
  void aSummaryWithoutAnotherIsNotCompared() {
    assertThat(compared("", "Makes lamps.\n").summary()).isNull();
    assertThat(compared("Makes lamps.\n", "").summary()).isNull();
  }

  @Test
  void whatWasOptionalAndIsRequiredHasChanged() {
    LevelComparison comparison =
        compared("## Glass\n\n- Blows a lamp {.optional}\n", "## Glass\n\n- Blows a lamp\n");

    Match match = comparison.under("glass").matches().get(0);
    assertThat(match.kind()).isEqualTo(Match.Kind.CHANGED);
    assertThat(match.isRequiredNow()).isTrue();
    assertThat(match.asksTheSame()).isTrue();
    assertThat(match.words()).isEmpty();
  }

  @Test
  void whatOnlyTheEarlierLevelAsksIsGone() {
    LevelComparison comparison =
        compared(
            "## Glass\n\n- Blows a lamp\n\n## Trade\n\n- Sells oil\n- Sells wicks\n",
            "## Glass\n\n- Blows a lamp\n- Engraves a name\n");

    assertThat(comparison.under("trade").gone()).hasSize(2);
    assertThat(comparison.gone()).isEqualTo(2);
    assertThat(comparison.count(Match.Kind.CARRIED)).isEqualTo(1);
    assertThat(comparison.count(Match.Kind.NEW)).isEqualTo(1);
    assertThat(comparison.count(Match.Kind.CHANGED)).isZero();
  }

  @Test
  void loneExpectationsUnderOneHeadingBelongTogether() {
    LevelComparison comparison =
        compared(
            "## Glass\n\n### Blowing\n\n- Makes lamps\n\n### Cutting\n\n- Follows a line\n",
            "## Glass\n\n### Cutting\n\n- Draws patterns\n\n### blowing\n\n- Shapes vases\n");

    assertThat(comparison.under("glass").matches())
        .extracting(match -> match.before() == null ? "" : match.before().text().plain())
        .containsExactly("Follows a line", "Makes lamps");
  }

  private static boolean anew(List<String> before, List<String> after) {
    return compared(items(before), items(after)).isWrittenAnew();
  }

  private static String items(List<String> criteria) {
    return "## Glass\n\n- " + String.join("\n- ", criteria) + "\n";
  }

  private static List<String> with(String first, List<String> others) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  private static LevelComparison compared(String before, String after) {
    List<SourceFile> files =
        List.of(
            new SourceFile(
                "framework.yaml",
                """
                name: Lamps
                tracks:
                  - {id: ic, name: Craft, kind: ic}
                dimensions:
                  - {id: glass, name: Glass}
                  - {id: trade, name: Trade}
                """),
            new SourceFile("families/lamps/family.yaml", "name: Lamps\n"),
            level("ic1", 1, before),
            level("ic2", 2, after));
    Framework framework =
        ReadFramework.of(new SourceTree(files, List.of(), List.of(), List.of(), List.of())).value();
    List<Level> levels = framework.families().get(0).levels();
    return LevelComparison.between(WordIndex.of(framework), levels.get(0), levels.get(1));
  }

  private static SourceFile level(String id, int grade, String body) {
    return new SourceFile(
        "families/lamps/ic/" + id + ".md",
        "---\ntitle: " + id + "\ngrade: " + grade + "\n---\n" + body);
  }
}
