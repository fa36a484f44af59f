package dev.plumbline.generator.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.LevelRef;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionsTest {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-31T10:00:00Z");

  private final WrittenFramework works =
      WrittenFramework.ofLamps().level("ic/ic1", 1, "Cuts a pane to a drawing.");
  private final List<Framework> past = new ArrayList<>(List.of(works.read()));

  @Test
  void aLevelTellsOfTheVersionsThatChangedItTheNewestFirst() {
    release(works.level("ic/ic1", 1, "Cuts a pane to a drawing.", "Draws what is to be cut."));
    release(works.level("ic/ic2", 2, "Blows a lamp whose wall is even."));
    release(works.level("ic/ic1", 1, "Draws what is to be cut."));

    LevelTimeline told = versions().of(level("ic/ic1"));

    assertThat(told.entries())
        .extracting(entry -> entry.version().name() + " " + entry.change().impact())
        .containsExactly("1.3 LESS", "1.1 MORE");
    assertThat(told.unchangedSince()).isNull();
  }

  @Test
  void aLevelThatNeverChangedStandsSinceTheOldestVersion() {
    release(works.level("ic/ic2", 2, "Blows a lamp whose wall is even."));

    LevelTimeline told = versions().of(level("ic/ic1"));

    assertThat(told.entries()).isEmpty();
    assertThat(told.unchangedSince()).extracting("name").isEqualTo("1.0");
  }

  @Test
  void aLevelTakesItsPastAlongToAnotherName() {
    release(works.level("ic/ic1", 1, "Cuts a pane to a drawing.", "Draws what is to be cut."));
    release(
        works
            .without("families/lamps/ic/ic1.md")
            .with(
                "families/lamps/ic/apprentice.md",
                """
                ---
                title: Level ic/ic1
                grade: 1
                aliases: [lamps/ic/ic1]
                ---
                ## Glass

                - Cuts a pane to a drawing.
                - Draws what is to be cut.
                """));

    assertThat(versions().of(level("ic/apprentice")).entries())
        .extracting(entry -> entry.version().name())
        .containsExactly("1.2", "1.1");
    assertThat(versions().of(level("ic/ic1")).entries()).isEmpty();
  }

  @Test
  void aLevelThatCameBackHasNoPastOfTheOneBefore() {
    release(works.level("ic/ic2", 2, "Blows a lamp whose wall is even."));
    release(works.without("families/lamps/ic/ic2.md"));
    release(works.level("ic/ic2", 2, "Sells what others blow, to those who come by."));

    assertThat(versions().of(level("ic/ic2")).entries())
        .extracting(entry -> entry.version().name() + " " + entry.change().impact())
        .containsExactly("1.3 " + LevelImpact.ADDED);
  }

  @Test
  void versionsAreFoundByTheirNames() {
    release(works.level("ic/ic2", 2, "Blows a lamp whose wall is even."));
    FrameworkChange next =
        FrameworkChange.between(works.read(), works.level("ic/ic3", 3, "Builds a furnace.").read());
    List<Version> all = new ArrayList<>(versions().all());
    all.add(0, Version.unreleased(Article.EMPTY, next, 3));
    Versions versions = new Versions(all, 4, null);

    assertThat(versions.named("1.1")).contains(all.get(1));
    assertThat(versions.named("")).isEmpty();
    assertThat(versions.named("1.4")).isEmpty();
    assertThat(versions.older()).isEqualTo(4);
    assertThat(all.get(0).id()).isEqualTo("_next");
  }

  @Test
  void whereNothingIsKnownNothingIsSaidToBeUnchanged() {
    assertThat(Versions.NONE.isEmpty()).isTrue();
    assertThat(Versions.NONE.of(level("ic/ic1"))).isEqualTo(LevelTimeline.NONE);
    assertThat(Versions.unknown("No tag.").missing()).isEqualTo("No tag.");
  }

  @Test
  void aNameOfAnyCharactersIsAPartOfAnAddress() {
    Version version = new Version("1.2.0+lamp é_😀", FIRST, Article.EMPTY, null, 1);

    assertThat(version.id()).isEqualTo("1.2.0_2blamp_20_e9_5f_1f600");
  }

  private void release(WrittenFramework next) {
    past.add(next.read());
  }

  /** The versions 1.0, 1.1 … */
  private Versions versions() {
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      FrameworkChange change =
          i == 0 ? null : FrameworkChange.between(past.get(i - 1), past.get(i));
      versions.add(0, new Version("1." + i, FIRST.plusDays(i), Article.EMPTY, change, 1));
    }
    return new Versions(versions, 0, null);
  }

  private static LevelRef level(String ref) {
    String[] parts = ref.split("/", 2);
    return new LevelRef("lamps", parts[0], parts[1]);
  }
}
