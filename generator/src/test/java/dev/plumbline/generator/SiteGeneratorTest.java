package dev.plumbline.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.output.RefusedSiteException;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of content to a folder of files. */
final class SiteGeneratorTest {
  private static final String WARNED = "---\ntitle: Guest\ngrade: 3\nstatus: draft\n---\n";

  @TempDir private Path temp;
  private Path content;
  private Path site;
  private Theme theme;

  private final WrittenFramework written =
      WrittenFramework.ofLamps()
          .with("assets/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
          .with("index.md", "# Lanternworks\n\n![A lamp](assets/lamp.svg)\n")
          .level("ic/ic1", 1, "Cuts a pane to a drawing.")
          .level("ic/ic2", 2, "Blows a lamp whose wall is even.");

  @BeforeEach
  void writeContent() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    site = temp.resolve("site");
    theme = SmallTheme.in(Files.createDirectory(temp.resolve("theme")));
    written.write(content);
  }

  @Test
  void aFrameworkBecomesPagesDataAndTheFilesOfTheTheme() throws IOException {
    GenerateResult result = generate(Set.of(), Severity.ERROR);

    assertThat(made(result).pages()).isEqualTo(files().stream().filter(this::isPage).count());
    assertThat(made(result).written()).isEqualTo(files().size());
    assertThat(files())
        .contains(
            "index.html",
            "lamps/index.html",
            "lamps/ic/ic2.html",
            "exports/framework.json",
            "schema/level.schema.json",
            "assets/lamp.svg",
            "assets/plumbline/style/small.css");
    assertThat(text("lamps/ic/ic2.html"))
        .isEqualTo("<title>Level ic/ic2 · Lamps · Lanternworks</title>\n");
  }

  @Test
  void progressIsToldForEachPage() throws IOException {
    AtomicInteger told = new AtomicInteger();
    AtomicInteger of = new AtomicInteger();

    GenerateResult result =
        SiteGenerator.generate(
            request(Set.of(), Severity.ERROR, null),
            (made, pages) -> {
              told.incrementAndGet();
              of.set(pages);
            });

    assertThat(told).hasValue(made(result).pages());
    assertThat(of).hasValue(made(result).pages());
  }

  @Test
  void nothingIsWrittenAgainWhereNothingChanged() throws IOException {
    int files = made(generate(Set.of(), Severity.ERROR)).written();

    GenerateResult.Made again = made(generate(Set.of(), Severity.ERROR));

    assertThat(again.written()).isZero();
    assertThat(again.unchanged()).isEqualTo(files);
  }

  @Test
  void theFilesOfALevelThatIsGoneGoToo() throws IOException {
    generate(Set.of(), Severity.ERROR);
    Files.delete(content.resolve("families/lamps/ic/ic2.md"));

    GenerateResult.Made made = made(generate(Set.of(), Severity.ERROR));

    assertThat(made.removed()).isPositive();
    assertThat(files()).doesNotContain("lamps/ic/ic2.html").contains("lamps/ic/ic1.html");
  }

  @Test
  void aPageThatSomebodyChangedStaysAndIsNamed() throws IOException {
    generate(Set.of(), Severity.ERROR);
    Files.writeString(site.resolve("lamps/ic/ic2.html"), "mine");
    Files.delete(content.resolve("families/lamps/ic/ic2.md"));

    assertThat(made(generate(Set.of(), Severity.ERROR)).kept())
        .containsExactly("lamps/ic/ic2.html");
    assertThat(text("lamps/ic/ic2.html")).isEqualTo("mine");
  }

  @Test
  void anErrorKeepsTheSiteAsItWas() throws IOException {
    generate(Set.of(), Severity.ERROR);
    List<String> before = files();
    Files.writeString(content.resolve("families/lamps/ic/ic3.md"), "---\ntitle: [\n---\n");

    GenerateResult result = generate(Set.of(), Severity.ERROR);

    assertThat(result.made()).isNull();
    assertThat(result.report().fails(Severity.ERROR)).isTrue();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aWarningKeepsTheSiteFromBeingMadeOnlyWhereItShall() throws IOException {
    Files.createDirectories(content.resolve("assets"));
    Files.writeString(content.resolve("families/lamps/ic/ic3.md"), WARNED + "[none](none.md)\n");

    Severity worst =
        SiteGenerator.check(CheckRequest.of(content)).report().findings().stream()
            .map(Finding::severity)
            .min(Severity::compareTo)
            .orElseThrow();

    assertThat(generate(Set.of(), worst).made()).isNull();
    assertThat(Files.exists(site)).isFalse();
  }

  @Test
  void whatIsForAnAudienceIsOnlyInItsEdition() throws IOException {
    Files.writeString(
        content.resolve("framework.yaml"),
        Files.readString(content.resolve("framework.yaml"))
            + "audiences: [{id: staff, name: Staff}]\n");
    Files.writeString(
        content.resolve("families/lamps/ic/ic3.md"),
        "---\ntitle: Secret\ngrade: 3\naudience: staff\n---\n## Glass\n\n- Keeps it.\n");

    generate(Set.of(), Severity.ERROR);
    assertThat(files()).doesNotContain("lamps/ic/ic3.html");
    generate(Set.of("staff"), Severity.ERROR);
    assertThat(files()).contains("lamps/ic/ic3.html");
  }

  @Test
  void searchEnginesAreToldOfPagesWhereTheAddressIsKnown() throws IOException {
    SiteGenerator.generate(
        request(Set.of(), Severity.ERROR, "https://example.org/"), Progress.SILENT);

    assertThat(text("sitemap.xml"))
        .contains("<loc>https://example.org/lamps/ic/ic1.html</loc>")
        .doesNotContain("404.html");
  }

  @Test
  void theSiteIsNeverWrittenIntoTheContent() {
    site = content.resolve("site");

    assertThatThrownBy(() -> generate(Set.of(), Severity.ERROR))
        .isInstanceOf(RefusedSiteException.class);
    assertThat(Files.exists(site)).isFalse();
  }

  @Test
  void aCheckFindsTheSameAndWritesNothing() throws IOException {
    Files.writeString(content.resolve("pages.md"), "Lost.");
    Files.writeString(
        content.resolve("families/lamps/index.md"), "See [the other](../mirrors/family.yaml).\n");

    List<Finding> found = SiteGenerator.check(CheckRequest.of(content)).report().findings();

    assertThat(found).extracting(Finding::code).contains(Code.DEAD_LINK);
    assertThat(generate(Set.of(), Severity.ERROR).report().findings()).isEqualTo(found);
  }

  private GenerateResult generate(Set<String> audiences, Severity failOn) throws IOException {
    return SiteGenerator.generate(request(audiences, failOn, null), Progress.SILENT);
  }

  private GenerateRequest request(
      Set<String> audiences, Severity failOn, @Nullable String address) {
    return GenerateRequest.of(content, site)
        .withAudiences(audiences)
        .withFailOn(failOn)
        .withAddress(address)
        .withTheme(theme);
  }

  private static GenerateResult.Made made(GenerateResult result) {
    assertThat(result.made()).as("%s", result.report().findings()).isNotNull();
    return requireNonNull(result.made());
  }

  private boolean isPage(String path) {
    return path.endsWith(".html");
  }

  private List<String> files() throws IOException {
    try (var all = Files.walk(site)) {
      return all.filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith(".plumbline/"))
          .sorted()
          .toList();
    }
  }

  private String text(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }
}
