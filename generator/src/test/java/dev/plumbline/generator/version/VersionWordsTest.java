package dev.plumbline.generator.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.site.Words;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VersionWordsTest {
  private static final VersionWords WORDS =
      new VersionWords(
          new Words(
              Map.ofEntries(
                  Map.entry("changes.version", "Version {0}"),
                  Map.entry("changes.unreleased", "Still to come"),
                  Map.entry("changes.date", "{1} {0}, {2}"),
                  Map.entry("changes.month.3", "March"),
                  Map.entry("changes.first.one", "{0} level"),
                  Map.entry("changes.first.other", "{0} levels"),
                  Map.entry("changes.nothing", "Nothing."),
                  Map.entry("changes.no-level", "No level."),
                  Map.entry("changes.sentence", "{0}!"),
                  Map.entry("changes.separator", " and "),
                  Map.entry("changes.count.more.one", "{0} expects more"),
                  Map.entry("changes.count.added.other", "{0} are new"),
                  Map.entry("changes.verdict.more", "more"),
                  Map.entry("changes.sign.more", "+"),
                  Map.entry("changes.level", "{0}: {1}"))));
  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-03-01T23:00:00-05:00");

  private final Framework before =
      WrittenFramework.ofLamps().level("ic/ic1", 1, "Cuts a pane to a drawing.").read();

  @Test
  void aVersionHasItsNameAndItsDayWhereItWasMade() {
    Version version = new Version("1.2.0", DATE, Article.EMPTY, null, 3);

    assertThat(WORDS.title(version)).isEqualTo("Version 1.2.0");
    assertThat(WORDS.date(version)).isEqualTo("March 1, 2026");
  }

  @Test
  void theFirstVersionSaysHowManyLevelsItHas() {
    assertThat(WORDS.sentence(new Version("1", DATE, Article.EMPTY, null, 1))).isEqualTo("1 level");
    assertThat(WORDS.sentence(new Version("1", DATE, Article.EMPTY, null, 3)))
        .isEqualTo("3 levels");
  }

  @Test
  void aLaterVersionSaysHowManyLevelsAreAskedForWhat() {
    FrameworkChange change =
        to(
            WrittenFramework.ofLamps()
                .level("ic/ic1", 1, "Cuts a pane to a drawing.", "Draws what is to be cut.")
                .level("ic/ic2", 2, "Blows a lamp whose wall is even.")
                .level("ic/ic3", 3, "Builds a furnace."));

    Version next = Version.unreleased(Article.EMPTY, change, 3);

    assertThat(WORDS.title(next)).isEqualTo("Still to come");
    assertThat(WORDS.sentence(next)).isEqualTo("1 expects more and 2 are new!");
    assertThat(WORDS.level(change.levels().findFirst().orElseThrow())).endsWith(": more");
    assertThat(WORDS.sign(LevelImpact.MORE)).isEqualTo("+");
  }

  @Test
  void whereNoLevelIsConcernedItSaysSo() {
    assertThat(WORDS.sentence(FrameworkChange.between(before, before))).isEqualTo("Nothing.");
    assertThat(
            WORDS.sentence(
                to(
                    WrittenFramework.ofLamps()
                        .level("ic/ic1", 1, "Cuts a pane to a drawing.")
                        .with("pages/moving.md", "---\ntitle: Moving\n---\nAsk.\n"))))
        .isEqualTo("No level.");
  }

  private FrameworkChange to(WrittenFramework after) {
    return FrameworkChange.between(before, after.read());
  }
}
