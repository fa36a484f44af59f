package dev.plumbline.generator.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.model.Framework;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JGit's rules for ignored files, which both hosts follow, say which line fits which file. */
final class OwnersPatternTest {
  private static final Map<String, String> EXPECTED =
      Map.of(
          "framework.yaml", "@acme/people",
          "common/ic/one.md", "@acme/people",
          "families/lamps-and-more/family.yaml", "@acme/people",
          "families/lamps/family.yaml", "@acme/lamps @ada",
          "families/lamps/ic/ic1.md", "@acme/lamps",
          "families/lamps/ic/ic2.md", "@grace grace@example.org",
          "pages/pay.md", "@acme/hr",
          "pages/pay/day.md", "@acme/people");

  private static Framework framework() {
    return WrittenFramework.ofLamps()
        .with(
            "framework.yaml",
            """
            name: Lanternworks
            owner: {name: People, handle: "@acme/people"}
            tracks: [{id: ic, name: Craft, kind: ic}]
            dimensions: [{id: glass, name: Glass}]
            """)
        .with("families/lamps-and-more/family.yaml", "name: More\n")
        .with(
            "families/lamps/family.yaml",
            """
            name: Lamps
            owner: {name: Makers, handle: "@acme/lamps"}
            levels: [{track: ic, id: ic3, title: C, grade: 3, owner: {name: A, handle: "@ada"}}]
            """)
        .level("ic/ic1", 1, "Cuts.")
        .with(
            "families/lamps/ic/ic2.md",
            "---\ntitle: B\ngrade: 2\nowner: {name: G, handle: [\"@grace\", grace@example.org]}\n---\n")
        .with("pages/pay.md", "---\ntitle: P\nowner: {name: H, handle: \"@acme/hr\"}\n---\n")
        .with("pages/pay/day.md", "---\ntitle: D\nowner: Nobody\n---\n")
        .parsed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "content/",
        "our career/the content/",
        "a#b/#c/",
        "[x]/!y/*z?/{q}/",
        "back\\slash/",
        "\u00FCber/\uD83E\uDDE0/",
        "line\nbreak/tab\there/\u2028/\u00A0/",
        "@acme/people @evil/"
      })
  void theLastLineThatFitsAFileNamesItsOwners(String prefix) {
    for (OwnersHost host : OwnersHost.values()) {
      List<String> lines = OwnersBlock.of(framework(), prefix, host).lines();
      EXPECTED.forEach(
          (path, owners) -> assertThat(lastMatch(lines, prefix + path)).as(path).isEqualTo(owners));
      assertThat(lines)
          .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cntrl}\\u2028]"));
      // Marks, remark, five paths, and GitLab's section.
      assertThat(lines).hasSize(8 + host.heading().size());
    }
  }

  @Test
  void aFileOutsideOfTheContentIsNoneOfItsOwners() {
    List<String> lines = OwnersBlock.of(framework(), "content/", OwnersHost.GITHUB).lines();

    assertThat(lastMatch(lines, "src/content/pages/pay.md")).isEmpty();
    assertThat(lastMatch(lines, "Content/pages/pay.md")).isEmpty();
  }

  private static String lastMatch(List<String> lines, String path) {
    String owners = "";
    for (String line : lines) {
      List<String> words = Arrays.asList(line.split("(?<!\\\\) ", -1));
      if (OwnersDifference.counts(line)
          && !line.startsWith("[")
          && new FastIgnoreRule(words.get(0)).isMatch(path, false)) {
        owners = String.join(" ", words.subList(1, words.size()));
      }
    }
    return owners;
  }
}
