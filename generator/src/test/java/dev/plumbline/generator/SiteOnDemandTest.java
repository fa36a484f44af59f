package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site on demand gives out, and what it makes again; mutations test that it is right. */
final class SiteOnDemandTest {
  private static final String LAMP = "lamps/ic/ic1.html";
  private static final String WICK = "wicks/ic/w1.html";

  @TempDir private Path temp;
  private final SiteSession session = new SiteSession();
  private Path content;
  private GenerateRequest request;

  @BeforeEach
  void write() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    WrittenFramework.ofLamps()
        .with("families/wicks/family.yaml", "name: Wicks\n")
        .with("families/wicks/ic/w1.md", "---\ntitle: Twister\ngrade: 1\n---\n\nTwists wicks.\n")
        .with("index.md", "[The drawing](assets/drawing.txt)\n")
        .with("assets/drawing.txt", "A lamp.\n")
        .level("ic/ic1", 1, "Blows a lamp whose wall is even.")
        .write(content);
    request =
        GenerateRequest.of(content, temp.resolve("site"))
            .withTheme(SmallTheme.in(Files.createDirectory(temp.resolve("theme"))));
  }

  @Test
  void givesPagesExportsAndAssetsByTheirAddress() throws IOException {
    SiteOnDemand site = session.onDemand(request);
    assertThat(text(site, LAMP)).contains("Level ic/ic1");
    assertThat(text(site, "exports/framework.json")).contains("\"wicks\"");
    assertThat(text(site, "assets/drawing.txt")).isEqualTo("A lamp.\n");
    assertThat(site.source(LAMP).orElseThrow().path()).isEqualTo("families/lamps/ic/ic1.md");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void givesNothingThatTheSiteDoesNotHave() throws IOException {
    SiteOnDemand site = session.onDemand(request);
    assertThat(site.file("lamps/ic/ic9.html")).isEmpty();
    assertThat(site.file("../content/framework.yaml")).isEmpty();
    assertThat(site.file("framework.yaml")).isEmpty();
    assertThat(site.source("exports/framework.json")).isEmpty();
  }

  @Test
  void aPageOfAnotherFamilyIsNotMadeAgain() throws IOException {
    SiteOnDemand before = session.onDemand(request);
    byte[] lamp = before.file(LAMP).orElseThrow();
    byte[] wick = before.file(WICK).orElseThrow();
    edit(content.resolve("families/lamps/ic/ic1.md"), "even", "thin");
    SiteOnDemand after = session.onDemand(request);

    assertThat(after.file(WICK).orElseThrow()).isSameAs(wick);
    assertThat(after.file(LAMP).orElseThrow()).isNotSameAs(lamp);
  }

  @Test
  void aPageIsKnownThoughNobodyAskedForItAfterTheEditBefore() throws IOException {
    byte[] wick = session.onDemand(request).file(WICK).orElseThrow();
    edit(content.resolve("families/lamps/ic/ic1.md"), "even", "thin");
    session.onDemand(request);
    edit(content.resolve("families/lamps/ic/ic1.md"), "thin", "flat");

    assertThat(session.onDemand(request).file(WICK).orElseThrow()).isSameAs(wick);
  }

  @Test
  void everyPageIsMadeAgainAfterAnEditOfTheTheme() throws IOException {
    session.onDemand(request).file(WICK);
    edit(temp.resolve("theme/level.ftlh"), "<title>", "<title>New: ");

    assertThat(text(session.onDemand(request), WICK)).contains("New: ");
  }

  @Test
  void anErrorIsToldAndTheRestIsStillThere() throws IOException {
    edit(content.resolve("families/lamps/ic/ic1.md"), "## Glass", "## Glas");
    SiteOnDemand site = session.onDemand(request);

    assertThat(site.fails()).isTrue();
    assertThat(site.report().findings().get(0).place().path())
        .isEqualTo("families/lamps/ic/ic1.md");
    assertThat(site.file(WICK)).isPresent();
  }

  private static String text(SiteOnDemand site, String path) throws IOException {
    return new String(site.file(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
