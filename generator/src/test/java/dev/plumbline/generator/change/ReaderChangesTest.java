package dev.plumbline.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.change.text.SentenceWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told to readers who may see a text before and after it is kept for some, or opened. */
final class ReaderChangesTest {
  private static final String LEVEL = "families/lamps/ic/ic1.md";
  private static final String HEAD = "---\ntitle: Cutter\ngrade: 1\n---\n";
  private static final String INDEX = "families/lamps/index.md";
  private static final String TRACK = "families/lamps/ic/index.md";

  @Test
  void whatIsKeptForSomeUnderAHeadingIsTold() {
    assertTold(
        HEAD + "## Glass%s\n\n- Cuts a pane.\n",
        LEVEL,
        "now kept for leads: “Glass”",
        "now open to everyone, was kept for leads: “Glass”");
    assertTold(
        HEAD + "## Glass\n\n### Panes%s\n\n- Cuts a pane.\n",
        LEVEL,
        "now kept for leads: “Panes”",
        "now open to everyone, was kept for leads: “Panes”");
    assertTold(
        HEAD + "## Glass\n\n- Cuts a pane.\n\n## Growing deeper%s\n\nPractise.\n",
        LEVEL,
        "now kept for leads: “Growing deeper”",
        "now open to everyone, was kept for leads: “Growing deeper”");
  }

  @Test
  void anExampleAndAPartOfAPageAreToldByTheirWords() {
    assertTold(
        HEAD + "## Glass\n\n- Cuts a pane.\n  - A window.%s\n",
        LEVEL,
        "now kept for leads: “A window.”",
        "now open to everyone, was kept for leads: “A window.”");
    assertTold(
        "---\ntitle: Pay\n---\n## Figures%s\n\nBy grade.\n",
        "pages/pay.md",
        "now kept for leads: “Figures”",
        "now open to everyone, was kept for leads: “Figures”");
  }

  @Test
  void aPageIsToldByItsTitleAndProseOnAPageByItsFile() {
    String file = "---\n%s---\nText.\n";
    String kept = "audience: leads\n";
    assertThat(change("pages/pay.md", paid(""), paid(kept)))
        .containsExactly("now kept for leads: “Pay”");
    for (String index : List.of("index.md", INDEX, TRACK)) {
      assertThat(change(index, "Text.\n", file.formatted(kept)))
          .containsExactly("now kept for leads: “" + index + "”");
    }
  }

  @Test
  void aTextThatIsNewIsToldAsNewOnly() {
    String file = "---\naudience: leads\n---\nText.\n";
    assertThat(change(INDEX, "", file)).containsExactly("text of “Lamps” added: “Text.”");
  }

  private static String paid(String front) {
    return "---\ntitle: Pay\n" + front + "---\nText.\n";
  }

  private static void assertTold(String text, String file, String kept, String opened) {
    String open = text.replace("%s", "");
    String closed = text.replace("%s", " {audience=leads}");
    assertThat(change(file, open, closed)).containsExactly(kept);
    assertThat(change(file, closed, open)).containsExactly(opened);
  }

  private static List<String> change(String file, String was, String is) {
    FrameworkChange change =
        FrameworkChange.between(
            framework(file, was).read("leads"), framework(file, is).read("leads"));
    Stream<Change> families =
        change.families().stream()
            .flatMap(
                family ->
                    Stream.concat(
                        family.changes().stream(),
                        family.levels().stream().flatMap(level -> level.all().stream())));
    return Stream.concat(change.changes().stream(), families)
        .map(one -> SentenceWriter.of(one).toString())
        .toList();
  }

  private static WrittenFramework framework(String file, String text) {
    String framework =
        """
        name: Lanternworks
        audiences: [{id: leads, name: Leads}]
        tracks: [{id: ic, name: Craft, kind: ic}]
        dimensions: [{id: glass, name: Glass}]
        sections: [{id: growing-deeper, name: Growing deeper}]
        """;
    return WrittenFramework.ofLamps()
        .level("ic/ic1", 1, "Cuts a pane.")
        .with("framework.yaml", framework)
        .with(file, text);
  }
}
