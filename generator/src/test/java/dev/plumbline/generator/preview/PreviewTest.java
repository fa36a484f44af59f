package dev.plumbline.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.RuleCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets while the files change. */
final class PreviewTest {
  @TempDir private Path temp;
  private Path content;
  private Path theme;
  private RunningPreview preview;

  @BeforeEach
  void start() throws Exception {
    content = Files.createDirectory(temp.resolve("content"));
    theme = Files.createDirectory(temp.resolve("theme"));
    WrittenFramework.ofLamps()
        .with("families/wicks/family.yaml", "name: Wicks\n")
        .with("families/wicks/ic/w1.md", "---\ntitle: Twister\ngrade: 1\n---\n\nTwists wicks.\n")
        .level("ic/ic1", 1, "Cuts a pane to a drawing. {#cuts}")
        .level("ic/ic2", 2, "Blows a lamp whose wall is even. {#blows}")
        .write(content);
    preview = RunningPreview.of(content, theme);
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void anEditIsOnThePageAndTheOpenPageIsTold() throws Exception {
    CompletableFuture<String> told = told("lamps/ic/ic1.html");
    edit("families/lamps/ic/ic1.md", "drawing", "template");

    assertThat(told.get(30, TimeUnit.SECONDS)).isEqualTo("reload");
    assertThat(preview.page("lamps/ic/ic1.html")).contains("Cuts a pane to a template.");
  }

  @Test
  void aPageThatAnEditDoesNotTouchKeepsItsVersion() throws Exception {
    String wicks = preview.news("wicks/ic/w1.html");
    String lamps = preview.news("lamps/ic/ic1.html");
    edit("families/lamps/ic/ic1.md", "drawing", "template");
    preview.round(round -> true);

    assertThat(preview.news("wicks/ic/w1.html")).isEqualTo(wicks);
    assertThat(preview.news("lamps/ic/ic1.html")).isNotEqualTo(lamps);
  }

  /** It was sent before an edit, and begins to listen after it. */
  @Test
  void aPageThatIsOldWhenItBeginsToListenIsToldAtOnce() throws Exception {
    String news = preview.news("lamps/ic/ic1.html");
    edit("families/lamps/ic/ic1.md", "drawing", "template");
    preview.round(round -> true);

    assertThat(preview.first(news)).isEqualTo("reload");
  }

  @Test
  void anErrorKeepsTheLastGoodPageWhichSaysSo() throws Exception {
    edit("families/lamps/ic/ic2.md", "grade: 2", "grade: two");
    PreviewRound round = preview.round(one -> true);

    assertThat(round.isCurrent()).isFalse();
    assertThat(preview.page("lamps/ic/ic2.html"))
        .contains("Blows a lamp whose wall is even.", "Not up to date", "wrong-type")
        .contains("vscode://file" + content.toUri().getPath() + "families/lamps/ic/ic2.md:3:8");
    assertThat(preview.page(".plumbline/findings")).contains("<h2>Errors</h2>", "wrong-type");

    edit("families/lamps/ic/ic2.md", "grade: two", "grade: 2");
    preview.round(PreviewRound::isCurrent);
    assertThat(preview.page("lamps/ic/ic2.html")).doesNotContain("Not up to date");
  }

  @Test
  void aContentFolderThatGoesAndComesBackIsFollowed() throws Exception {
    Path away = temp.resolve("away");
    Files.move(content, away);
    PreviewRound gone = preview.round(round -> round.failure() != null);

    assertThat(gone.failure()).contains(content.toString());
    assertThat(preview.page("index.html")).contains("Not up to date", content.toString());

    Files.move(away, content);
    preview.round(PreviewRound::isCurrent);
    edit("families/lamps/ic/ic1.md", "drawing", "template");
    preview.round(PreviewRound::isCurrent);
    assertThat(preview.page("lamps/ic/ic1.html")).contains("template");
  }

  @Test
  void ownersAreComparedAgainWhenTheirFileIsSaved() throws Exception {
    preview.close();
    Files.createDirectory(temp.resolve(".git"));
    preview = RunningPreview.of(content, theme);
    Path owners = temp.resolve("CODEOWNERS");

    Files.writeString(owners, "# begin plumbline:owners github /content/\n");
    preview.round(round -> codes(round).contains(Code.OWNERS_DIFFER));
    assertThat(preview.page(".plumbline/findings")).contains("owners-differ");

    Files.delete(owners);
    preview.round(round -> !codes(round).contains(Code.OWNERS_DIFFER));
    assertThat(preview.page(".plumbline/findings")).doesNotContain("owners-differ");
  }

  private static List<RuleCode> codes(PreviewRound round) {
    return round.report().findings().stream().map(Finding::code).toList();
  }

  @Test
  void aTemplateThatIsWrongKeepsTheLastGoodPageWhichNamesTheLine() throws Exception {
    preview.page("lamps/ic/ic1.html");
    Files.writeString(theme.resolve("level.ftlh"), "<p>${nothing.there}</p>\n");
    preview.round(round -> true);

    assertThat(preview.page("lamps/ic/ic1.html"))
        .contains("Cuts a pane to a drawing.", "Not up to date", "template level.ftlh:1:");
  }

  @Test
  void aStyleOfTheThemeIsNamedByItsVersionAndAChangeOfItChangesThePage() throws Exception {
    String before = preview.news("lamps/ic/ic1.html");
    String style = addressOf("style/site.css");
    assertThat(preview.get(style).headers().firstValue("Cache-Control"))
        .hasValue("max-age=31536000, immutable");
    assertThat(preview.get("assets/plumbline/style/site.css?v=old").headers())
        .extracting(headers -> headers.firstValue("Cache-Control").orElse(""))
        .isEqualTo("no-cache");

    Files.createDirectory(theme.resolve("style"));
    Files.writeString(theme.resolve("style/own.css"), "h1 { color: red }\n");
    preview.round(round -> has("lamps/ic/ic1.html", "style/own.css?v="));
    assertThat(preview.news("lamps/ic/ic1.html")).isNotEqualTo(before);
    assertThat(addressOf("style/site.css")).isNotEqualTo(style);
  }

  @Test
  void aPictureThatChangesChangesThePagesThatMayShowIt() throws Exception {
    String before = preview.news("lamps/ic/ic1.html");
    Files.createDirectory(content.resolve("assets"));
    Files.writeString(content.resolve("assets/note.txt"), "one");
    preview.round(round -> true);

    assertThat(preview.news("lamps/ic/ic1.html")).isNotEqualTo(before);
  }

  private String addressOf(String file) throws Exception {
    String page = preview.page("index.html");
    int from = page.indexOf("assets/plumbline/" + file);
    return page.substring(from, page.indexOf('"', from));
  }

  @Test
  void filesThatAreMadeRenamedAndDeletedAreFollowed() throws Exception {
    Path level = content.resolve("families/lamps/management/m2.md");
    Files.createDirectory(level.getParent());
    Files.writeString(level, "---\ntitle: Foreman\ngrade: 2\n---\n\nPlans the kilns.\n");
    preview.round(round -> has("lamps/management/m2.html", "Foreman"));

    Files.move(level, level.resolveSibling("m3.md"));
    preview.round(round -> has("lamps/management/m3.html", "Foreman"));
    assertThat(has("lamps/management/m2.html", "Foreman")).isFalse();

    Files.delete(level.resolveSibling("m3.md"));
    preview.round(round -> !has("lamps/management/m3.html", "Foreman"));
  }

  @Test
  void aFindingStandsAtItsCriterionWithItsHint() throws Exception {
    edit("families/lamps/ic/ic1.md", "- Cuts", "- TBD\n- Cuts");
    edit("families/lamps/ic/ic1.md", "drawing.", "drawing <b>now</b>.");
    preview.round(round -> round.report().findings().size() > 2);
    String page = preview.page("lamps/ic/ic1.html");

    assertThat(page).contains("data-at=\"/lamps/ic/ic1.html#cuts\"", "raw-html");
    assertThat(page).contains("data-at=\"/lamps/ic/ic1.html#dimension.glass\"", "placeholder-text");
    assertThat(preview.page("wicks/ic/w1.html")).doesNotContain("data-at");
    assertThat(preview.page("lamps/grades/1.html")).contains("/lamps/ic/ic1.html#cuts\"");
  }

  @Test
  void aFindingStandsOnThePagesOfMovesAndDimensionsToo() throws Exception {
    Files.writeString(
        content.resolve("families/lamps/family.yaml"),
        "name: Lamps\nmoves:\n  - {from: ic/ic1, to: ic/ic2, kind: promotion}\n");
    edit("framework.yaml", "name: Glass}", "name: Glass}\n  - {id: trade, name: Trade}");
    edit("families/lamps/ic/ic2.md", "{#blows}", "{#blows}\n\n## Trade\n\n- Buys sand. {#buys}");
    preview.round(round -> has("lamps/moves/ic.ic1--ic.ic2.html", "Buys sand"));
    edit("families/lamps/ic/ic1.md", "drawing.", "drawing <b>now</b>.");
    edit("families/lamps/ic/ic2.md", "Buys sand.", "Buys <i>sand</i>.");
    preview.round(
        round ->
            round.report().findings().stream().filter(one -> one.code() == Code.RAW_HTML).count()
                == 4);

    assertThat(preview.page("lamps/moves/ic.ic1--ic.ic2.html"))
        .contains("data-at=\"/lamps/ic/ic1.html#cuts\"", "data-at=\"/lamps/ic/ic2.html#buys\"");
    assertThat(preview.page("lamps/dimensions/trade.html"))
        .contains("data-at=\"/lamps/ic/ic2.html#buys\"")
        .doesNotContain("data-at=\"/lamps/ic/ic1.html#cuts\"");
  }

  @Test
  void aFindingStandsOnEveryPageThatShowsItsLevel() throws Exception {
    edit("families/lamps/ic/ic2.md", "even.", "even <b>now</b>.");
    preview.round(round -> round.report().findings().size() > 1);
    String place = "data-at=\"/lamps/ic/ic2.html#blows\"";

    for (String path :
        List.of(
            "lamps/",
            "lamps/matrix.html",
            "lamps/conversations/ic.ic1.html",
            "lamps/conversations/ic.ic2.html",
            "print.html")) {
      assertThat(preview.page(path)).as(path).contains(place);
    }
    for (String path : List.of("lamps/ic/ic1.html", "wicks/", "wicks/matrix.html", "index.html")) {
      assertThat(preview.page(path)).as(path).doesNotContain("data-at");
    }
  }

  @Test
  void eachAudienceHasItsEdition() throws Exception {
    edit("framework.yaml", "tracks:", "audiences:\n  - {id: leads, name: Leads}\ntracks:");
    edit("families/lamps/ic/ic1.md", "{#cuts}", "{#cuts}\n- Signs for it. {audience=leads}");
    preview.round(round -> round.isCurrent() && has("lamps/ic/ic1.html", "Signs for it."));

    assertThat(preview.page("lamps/ic/ic1.html")).contains("Open edition");
    assertThat(preview.page("~open/lamps/ic/ic1.html"))
        .contains("Cuts a pane")
        .doesNotContain("Signs for it.");
    assertThat(preview.get("~for-nobody/index.html").statusCode()).isEqualTo(404);
  }

  @Test
  void whatItDoesNotHaveIsTheSitesPageForThat() throws Exception {
    HttpResponse<String> missing = preview.get("lamps/ic/ic9.html");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("plumbline-bar", "data-events");
    assertThat(preview.get("%2e%2e/%2e%2e/etc/passwd").statusCode()).isEqualTo(404);
    assertThat(preview.get(".plumbline/theme/%2e%2e/%2e%2e/x").statusCode()).isEqualTo(404);
  }

  @Test
  void aFolderHasTheAddressOfItsIndex() throws Exception {
    HttpResponse<String> folder = preview.get("lamps");

    assertThat(folder.statusCode()).isEqualTo(302);
    assertThat(folder.headers().firstValue("Location")).hasValue("/lamps/");
    assertThat(preview.page("lamps/")).isEqualTo(preview.page("lamps/"));
    assertThat(preview.page("")).contains("Lanternworks");
  }

  @Test
  void withoutARepositoryThereIsNothingToCompareWith() throws Exception {
    assertThat(preview.page(".plumbline/changes"))
        .contains("Nothing to compare with", "not in a Git repository");
  }

  @Test
  void nothingIsWritten() throws Exception {
    Map<String, Long> before = files();
    preview.page("");
    preview.page("exports/framework.json");
    preview.page(".plumbline/findings");
    preview.page(".plumbline/changes");

    assertThat(files()).isEqualTo(before);
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> times = new TreeMap<>();
    try (Stream<Path> all = Files.walk(temp)) {
      for (Path file : all.toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return times;
  }

  private CompletableFuture<String> told(String page) throws Exception {
    String news = preview.news(page);
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return preview.first(news);
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  private boolean has(String path, String words) {
    try {
      return preview.get(path).body().contains(words);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void edit(String file, String words, String others) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(words);
    Files.writeString(path, text.replace(words, others));
  }
}
