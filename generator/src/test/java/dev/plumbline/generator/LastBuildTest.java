package dev.plumbline.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.history.GitProject;
import dev.plumbline.generator.output.RefusedSiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a build is the last one told again, and when it is made. */
final class LastBuildTest {
  @TempDir private Path temp;
  private final AtomicInteger pagesMade = new AtomicInteger();
  private Path content;
  private Path state;
  private GenerateRequest request;
  private GenerateResult first;

  @BeforeEach
  void buildOnce() throws IOException {
    content = Files.createDirectories(temp.resolve("project/content"));
    WrittenFramework.ofLamps()
        .with("index.md", "# Lanternworks\n\n![](assets/lamp.svg)\n")
        .with("assets/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .level("ic/ic1", 1, "Cuts a pane to a drawing.")
        .level("ic/ic2", 2, "Blows a lamp whose wall is even.")
        .write(content);
    request =
        GenerateRequest.of(content, temp.resolve("site"))
            .withTheme(SmallTheme.in(Files.createDirectory(temp.resolve("theme"))));
    state = temp.resolve(".plumbline-state-site");
    first = build(request);
    assertThat(pagesMade).hasPositiveValue();
    assertThat(state).isRegularFile();
  }

  @Test
  void whereNothingChangedNothingIsMade() throws IOException {
    GenerateResult again = build(request);

    assertThat(pagesMade).hasValue(0);
    assertThat(again.report()).isEqualTo(first.report());
    assertThat(again.report().findings()).isNotEmpty();
    assertThat(made(again))
        .isEqualTo(
            new GenerateResult.Made(made(first).pages(), 0, made(first).written(), 0, List.of()));
  }

  @Test
  void theMissingPastIsToldAgain() throws IOException {
    GenerateRequest withVersions = request.withVersions(new VersionSource.Tags("v*"));
    GenerateResult before = build(withVersions);

    assertThat(build(withVersions).history()).isNotNull().isEqualTo(before.history());
    assertThat(pagesMade).hasValue(0);
  }

  @Test
  void changedContentIsMade() throws IOException {
    Path level = content.resolve("families/lamps/ic/ic2.md");
    Files.writeString(level, Files.readString(level).replace("even", "thin"));
    build(request);

    assertThat(pagesMade).hasPositiveValue();
  }

  @Test
  void everySettingCounts() throws IOException {
    for (GenerateRequest other :
        List.of(
            request.withDate("today"),
            request.withAddress("https://lamps.example/"),
            request.withFailOn(Severity.WARNING),
            request.withVersions(new VersionSource.Tags("v*")))) {
      build(request);
      build(other);
      assertThat(pagesMade).as("%s", other).hasPositiveValue();
    }
    assertThat(build(request.withAudiences(List.of("nobody"))).made()).isNull();
  }

  @Test
  void aFileOfTheThemeCounts() throws IOException {
    Files.writeString(temp.resolve("theme/level.ftlh"), "<title>${shell.head.title}!</title>\n");
    build(request);

    assertThat(temp.resolve("site/lamps/ic/ic2.html")).content().contains("!</title>");
  }

  @Test
  void aFileOfOwnersCountsAsSoonAsThereIsOne() throws IOException {
    Files.createDirectory(temp.resolve("project/.git"));
    build(request);
    Path owners = temp.resolve("project/CODEOWNERS");
    Files.writeString(owners, "# begin plumbline:owners github /content/\n");
    assertThat(codes(build(request))).contains("owners-differ");

    Files.writeString(owners, "# begin plumbline:owners github /content/\n\n");
    build(request);
    assertThat(pagesMade).hasPositiveValue();
    assertThat(codes(build(request))).contains("owners-differ");
    assertThat(pagesMade).hasValue(0);

    Files.delete(owners);
    assertThat(codes(build(request))).doesNotContain("owners-differ");
    build(request);
    Files.createSymbolicLink(owners, temp.resolve("project/.git"));
    build(request);
    assertThat(pagesMade).hasPositiveValue();
  }

  private static List<String> codes(GenerateResult result) {
    return result.report().findings().stream().map(finding -> finding.code().id()).toList();
  }

  @Test
  void extensionsMayReadAnythingSoTheirBuildsAreMade() throws IOException {
    GenerateRequest extended =
        request.withExtensions(Extensions.NONE.withExports(List.of(exported -> List.of())));
    build(extended);
    build(extended);

    assertThat(pagesMade).hasPositiveValue();
  }

  @Test
  void aSiteThatWasDamagedIsMended() throws IOException {
    for (String path : List.of("lamps/ic/ic2.html", "assets/lamp.svg", ".plumbline/manifest")) {
      Path file = temp.resolve("site").resolve(path);
      String text = Files.readString(file);
      Files.delete(file);
      if (path.endsWith("manifest")) {
        assertThatThrownBy(() -> build(request)).isInstanceOf(RefusedSiteException.class);
      } else {
        build(request);
        assertThat(file).hasContent(text);
        Files.writeString(file, text + "more");
        build(request);
        assertThat(file).hasContent(text);
      }
    }
  }

  @Test
  void aSiteThatMayNotBeWrittenIsRefusedEachTime() {
    assertThatThrownBy(() -> build(request.withHome(temp.resolve("site/home"))))
        .isInstanceOf(RefusedSiteException.class);
  }

  @Test
  void aDamagedStateIsIgnoredAndMadeAnew() throws IOException {
    byte[] whole = Files.readAllBytes(state);
    byte[] damaged = whole.clone();
    damaged[whole.length / 2] ^= 1;
    Files.write(state, damaged);
    assertThat(build(request).report()).isEqualTo(first.report());
    assertThat(pagesMade).hasPositiveValue();

    build(request);
    assertThat(pagesMade).hasValue(0);
  }

  @Test
  void aBuildThatFailedIsNotKept() throws IOException {
    Path level = content.resolve("families/lamps/ic/ic2.md");
    String text = Files.readString(level);
    Files.writeString(level, "---\ntitle: [\n---\n");
    assertThat(build(request).made()).isNull();
    assertThat(build(request).made()).isNull();

    Files.writeString(level, text);
    assertThat(build(request).made()).isNotNull();
  }

  @Test
  void aNewTagIsSeen() throws IOException, GitAPIException {
    GenerateRequest withVersions = request.withVersions(new VersionSource.Tags("v*"));
    try (GitProject project = GitProject.in(temp)) {
      project.write("other.txt", "1").commit("One");
      build(withVersions);
      build(withVersions);
      assertThat(pagesMade).hasValue(0);

      project.tag("v1", "");
      build(withVersions);
      assertThat(pagesMade).hasPositiveValue();
    }
  }

  private GenerateResult build(GenerateRequest wanted) throws IOException {
    pagesMade.set(0);
    return SiteGenerator.generate(wanted, (done, of) -> pagesMade.incrementAndGet());
  }

  private static GenerateResult.Made made(GenerateResult result) {
    return requireNonNull(result.made());
  }
}
