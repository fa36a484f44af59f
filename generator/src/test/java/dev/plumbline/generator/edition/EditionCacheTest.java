package dev.plumbline.generator.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.LevelRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which families are taken over after an edit; that they are the right ones is for mutations. */
final class EditionCacheTest {
  private final EditionCache cache = new EditionCache();

  @Test
  void aFamilyThatStayedIsTheOneOfTheLastEdition() {
    Family wicks = edition(written("Cuts panes.", "")).get(1);
    List<Family> after = edition(written("Cuts discs.", ""));

    assertThat(after.get(1)).isSameAs(wicks);
    assertThat(asked(after.get(0), "lamps/ic/ic1")).containsExactly("Cuts discs.");
  }

  @Test
  void aFamilyThatBorrowsFollowsTheOneItBorrowsFrom() {
    String borrowed = "sameAs: {glass: lamps/ic/ic1}\n";
    edition(written("Cuts panes.", borrowed));
    Family wicks = edition(written("Cuts discs.", borrowed)).get(1);

    assertThat(asked(wicks, "wicks/ic/w1")).contains("Cuts discs.");
  }

  @Test
  void aCommonFileThatChangedIsSeenInEveryFamily() {
    edition(written("Cuts panes.", "").with("common/ic/one.md", common("Sweeps the floor.")));
    List<Family> after =
        edition(written("Cuts panes.", "").with("common/ic/one.md", common("Mops the floor.")));

    assertThat(asked(after.get(0), "lamps/ic/ic1")).contains("Mops the floor.");
    assertThat(asked(after.get(1), "wicks/ic/w1")).contains("Mops the floor.");
  }

  @Test
  void otherReadersSeeWhatIsForThem() {
    WrittenFramework kept = written("Knows the recipe. {audience=staff}", "");
    assertThat(asked(edition(kept).get(0), "lamps/ic/ic1")).isEmpty();
    assertThat(asked(edition(kept, "staff").get(0), "lamps/ic/ic1"))
        .containsExactly("Knows the recipe.");
  }

  private List<Family> edition(WrittenFramework written, String... audiences) {
    return EditionFilter.of(written.parsed(), new Readership(Set.of(audiences)), cache)
        .value()
        .families();
  }

  private static WrittenFramework written(String asked, String borrowed) {
    return WrittenFramework.ofLamps()
        .with(
            "framework.yaml",
            """
            name: Lanternworks
            tracks:
              - {id: ic, name: Craft, kind: ic}
            audiences:
              - {id: staff, name: Staff}
            dimensions:
              - {id: glass, name: Glass}
            """)
        .level("ic/ic1", 1, asked)
        .with("families/wicks/family.yaml", "name: Wicks\n")
        .with(
            "families/wicks/ic/w1.md",
            "---\ntitle: Twister\ngrade: 1\n" + borrowed + "---\n## Glass\n\n- Twists wicks.\n");
  }

  private static String common(String asked) {
    return "---\ngrade: 1\n---\n## Glass\n\n- " + asked + "\n";
  }

  private static List<String> asked(Family family, String level) {
    LevelRef ref = LevelRef.parse(level, "");
    return family.levels().stream()
        .filter(one -> one.ref().equals(ref))
        .flatMap(one -> one.criteria().stream())
        .map(Criterion::text)
        .map(text -> text.plain())
        .toList();
  }
}
