package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelTest {
  private static Level level(Content content, String track, String id) {
    return content.framework().level(new LevelRef("engineering", track, id)).orElseThrow();
  }

  private static List<String> ids(Level level) {
    return level.criteria().stream().map(Criterion::id).toList();
  }

  @Test
  void aHeadingIsFoundByIdAndByNameWhateverItsCase() {
    Content content =
        new Content().level("ic/ic5", 5, "", "## IMPACT\n\n- One.\n\n## mastery\n\n- Two.\n");

    assertThat(level(content, "ic", "ic5").expectations())
        .extracting(e -> e.dimension().id())
        .containsExactly("mastery", "impact");
  }

  @Test
  void proseListsAndTopicsKeepTheirOrder() {
    String body = "## Impact\n\nBefore.\n\n- One.\n\nAfter.\n\n### Topic\n\n- Two.\n\n#### Low\n";
    Level level = level(new Content().level("ic/ic5", 5, "", body), "ic", "ic5");

    List<Expectation.Topic> topics = level.expectations().get(0).topics();
    assertThat(topics).hasSize(2);
    assertThat(topics.get(0).entries()).hasSize(3);
    assertThat(topics.get(1).entries().get(1))
        .isInstanceOfSatisfying(
            Expectation.Entry.Introduction.class,
            framing -> assertThat(framing.prose().segments().get(0)).isEqualTo("<h5>Low</h5>"));
    assertThat(level.prose().fragments())
        .extracting(Level.Fragment::fragment)
        .containsExactly("impact", "topic");
  }

  @Test
  void whatFamiliesShareStandsFirstAndSaysSo() {
    Content content =
        new Content()
            .level("ic/ic5", 5, "", "## Impact\n\n- Shared one.\n")
            .with(
                "common/ic/five.md",
                "---\ngrade: 5\n---\n## Impact\n\n- Shared one.\n\n## People\n\n- Not here.\n");
    Level level = level(content, "ic", "ic5");

    assertThat(ids(level)).containsExactly("shared-one", "shared-one-2");
    assertThat(level.criteria().get(0).origin()).isEqualTo(new Origin.Common("common/ic/five.md"));
    assertThat(level.expectation("people")).isEmpty();
  }

  @Test
  void aFamilyCanTakeNothingThatIsShared() {
    Content content =
        new Content()
            .with("families/engineering/family.yaml", "name: Engineering\ncommon: false\n")
            .level("ic/ic5", 5, "", "")
            .with("common/ic/five.md", "---\ngrade: 5\n---\n## Impact\n\n- Shared.\n");

    assertThat(level(content, "ic", "ic5").criteria()).isEmpty();
  }

  @Test
  void sameAsFollowsChainsAndTakesSharedCriteriaOnce() {
    Content content =
        new Content()
            .level("ic/a", 5, "sameAs: {impact: ic/b}\n", "## Impact\n\n- Own. {#x}\n")
            .level("ic/b", 5, "sameAs: {impact: ic/c}\n", "## Impact\n\n- Of b.\n")
            .level("ic/c", 6, "stages: {impact: far}\n", "## Impact\n\n- Of c. {#x}\n")
            .with("common/ic/five.md", "---\ngrade: 5\n---\n## Impact\n\n- Shared.\n");
    Level level = level(content, "ic", "a");

    assertThat(ids(level)).containsExactly("x-2", "of-b", "shared", "x");
    assertThat(level.criteria())
        .extracting(Criterion::origin)
        .containsExactly(
            new Origin.SameAs(new LevelRef("engineering", "ic", "c")),
            new Origin.SameAs(new LevelRef("engineering", "ic", "b")),
            new Origin.Common("common/ic/five.md"),
            new Origin.Own());
    assertThat(level.profile().stages())
        .extracting(claim -> claim.stage().id())
        .containsExactly("far");
  }

  @Test
  void valuesCountAsWritten() {
    String keys = "code: 007\naliases: [Yes, 1.10, 2024-01-01]\nfacts: {Years: 5}\n";
    Level level = level(new Content().level("ic/ic5", 5, keys, ""), "ic", "ic5");

    assertThat(level.code()).isEqualTo("007");
    assertThat(level.name().aliases()).containsExactly("Yes", "1.10", "2024-01-01");
    assertThat(level.profile().facts())
        .extracting(Profile.Fact::name, fact -> fact.value().plain())
        .containsExactly(tuple("Years", "5"));
  }

  @Test
  void aCodeIsTheIdInCapitalsUnlessItIsWritten() {
    assertThat(level(new Content().level("ic/ic5", 5, "", ""), "ic", "ic5").code())
        .isEqualTo("IC5");
  }

  @Test
  void markdownAndYamlMeanTheSame() {
    String body =
        """
        Summary.

        ## Impact

        Frames.

        - One. {#a .optional}
          - Example.

        ## Growing deeper

        More.
        """;
    String keys =
        """
        title: Title
        grade: 5
        summary: Summary.
        expectations:
          impact:
            summary: Frames.
            criteria:
              - {id: a, text: One., tags: [optional], examples: [Example.]}
        sections: {growing-deeper: More.}
        """;
    Level markdown = level(new Content().level("ic/ic5", 5, "", body), "ic", "ic5");
    Level yaml = level(new Content().with("families/engineering/ic/ic5.yaml", keys), "ic", "ic5");

    assertThat(words(yaml)).isEqualTo(words(markdown));
  }

  @Test
  void yamlKeepsForAnAudienceWhatMarkdownCan() {
    String keys =
        """
        title: Title
        grade: 5
        expectations:
          mastery: {audience: staff, criteria: [Hush one.]}
          impact:
            - text: Open.
              examples: [An open one., {text: Hush two., audience: staff}]
            - {topic: Hush three, audience: staff, criteria: [Hush four.]}
            - {audience: staff, criteria: [Hush five., {prose: Hush six.}]}
            - prose: Told at the end.
        sections:
          growing-deeper: [More., {audience: staff, text: Hush seven.}]
        """;
    Content content = new Content().with("families/engineering/ic/ic5.yaml", keys);
    LevelRef ref = new LevelRef("engineering", "ic", "ic5");
    Level open = content.framework().level(ref).orElseThrow();
    Level inside = content.framework("staff").level(ref).orElseThrow();

    assertThat(open.toString()).doesNotContainIgnoringCase("hush");
    assertThat(open.toString()).contains("Open.", "An open one.", "Told at the end.", "More.");
    assertThat(inside.toString()).contains("Hush one.", "two", "three", "four", "five", "six");
    assertThat(inside.section("growing-deeper").orElseThrow().plain())
        .isEqualTo("More. Hush seven.");
    assertThat(open.prose().fragments())
        .extracting(Level.Fragment::fragment)
        .doesNotContain("mastery");
    assertThat(inside.prose().fragments()).extracting(Level.Fragment::fragment).contains("mastery");
  }

  private static String words(Level level) {
    StringBuilder words = new StringBuilder(level.summary().plain());
    for (Criterion criterion : level.criteria()) {
      words.append('|').append(criterion.id()).append(criterion.text().segments());
      words.append(criterion.optional()).append(criterion.examples().get(0).text().plain());
    }
    level.expectations().forEach(e -> words.append(e.topics().get(0).entries().size()));
    level.sections().forEach(text -> words.append(text.about().id()).append(text.plain()));
    return words.toString();
  }
}
