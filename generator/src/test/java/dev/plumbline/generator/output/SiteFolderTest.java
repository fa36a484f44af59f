package dev.plumbline.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {
  private final Path temp;
  private final Sites sites;

  SiteFolderTest(@TempDir Path temp) {
    this.temp = temp;
    this.sites = new Sites(temp);
  }

  @Test
  void aSecondBuildWithNothingChangedTouchesNothing() throws IOException {
    sites.build("index.html=i", "a/b.html=b");
    List<Path> all =
        List.of(
            sites.site(),
            sites.file("a"),
            sites.file("a/b.html"),
            sites.file(".plumbline"),
            sites.file(".plumbline/manifest"));
    FileTime before = FileTime.fromMillis(1_000_000_000_000L);
    for (Path path : all) {
      Files.setLastModifiedTime(path, before);
    }

    OutputSummary summary = sites.build("index.html=i", "a/b.html=b");

    assertThat(summary).isEqualTo(new OutputSummary(0, 2, 0, List.of()));
    for (Path path : all) {
      assertThat(Files.getLastModifiedTime(path)).as(path.toString()).isEqualTo(before);
    }
  }

  @Test
  void onlyWhatChangedIsWrittenAndWhatIsStaleIsRemoved() throws IOException {
    sites.build("index.html=i", "a/b.html=b", "gone/deep/c.html=c", "d.html=same length");
    FileTime before = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(sites.file("index.html"), before);

    OutputSummary summary = sites.build("index.html=i", "a/b.html=longer", "d.html=same lengTh");

    assertThat(summary).isEqualTo(new OutputSummary(2, 1, 1, List.of()));
    assertThat(Files.getLastModifiedTime(sites.file("index.html"))).isEqualTo(before);
    assertThat(sites.tree())
        .containsOnlyKeys("index.html", "a", "a/b.html", "d.html")
        .containsEntry("a/b.html", "longer")
        .containsEntry("d.html", "same lengTh");
  }

  @Test
  void aFolderOfStagedFilesThatWasTakenAwayIsNotMadeAgain() throws IOException {
    try (SiteFolder site = SiteFolder.open(sites.site(), sites.folders())) {
      site.put("a/b.html", "b".getBytes(UTF_8));
      try (DirectoryStream<Path> staging =
          Files.newDirectoryStream(sites.file(".plumbline"), "staging-*")) {
        Files.move(staging.iterator().next(), temp.resolve("away"));
      }
      byte[] more = "c".getBytes(UTF_8);

      assertThatThrownBy(() -> site.put("a/deep/c.html", more))
          .isInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(() -> site.put("new/c.html", more))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThat(sites.site()).doesNotExist();
  }

  @Test
  void theSameFilesInAnotherOrderMakeTheSameBytes() throws IOException {
    sites.build("b.html=b", "a.html=a");
    Sites other = new Sites(temp.resolve("other"));
    other.build("a.html=a", "c.html=c");
    other.build("a.html=a", "b.html=b");

    assertThat(other.wholeTree()).isEqualTo(sites.wholeTree());
  }

  @Test
  void closedWithoutACommitNothingHasChanged() throws IOException {
    try (SiteFolder output = SiteFolder.open(sites.site(), sites.folders())) {
      Sites.put(output, "a/b.html=b");
    }
    assertThat(temp).isEmptyDirectory();

    sites.build("index.html=i");
    var before = sites.wholeTree();
    try (SiteFolder output = SiteFolder.open(sites.site(), sites.folders())) {
      Sites.put(output, "index.html=j", "a/b.html=b");
    }
    assertThat(sites.wholeTree()).isEqualTo(before);
  }

  @Test
  void foreignFilesBesideOursAreLeftAlone() throws IOException {
    sites.build("a/index.html=i");
    Files.writeString(sites.file("CNAME"), "example.org");
    Files.writeString(sites.file("a/note.txt"), "mine");

    sites.build("index.html=i");

    assertThat(sites.tree()).containsOnlyKeys("CNAME", "a", "a/note.txt", "index.html");
  }

  @Test
  void aStaleFileThatSomebodyChangedIsKeptAndNamedOnce() throws IOException {
    sites.build("index.html=i", "old.html=ours");
    Files.writeString(sites.file("old.html"), "edit");

    assertThat(sites.build("index.html=i").kept()).containsExactly("old.html");
    assertThat(sites.build("index.html=i").kept()).isEmpty();
    assertThat(sites.tree()).containsEntry("old.html", "edit");
  }

  @Test
  void aPageThatSomebodyChangedIsMadeAgain() throws IOException {
    sites.build("index.html=ours");
    Files.writeString(sites.file("index.html"), "edit");

    assertThat(sites.build("index.html=ours").written()).isEqualTo(1);
    assertThat(sites.tree()).containsEntry("index.html", "ours");
  }

  @Test
  void aFileIsKeptAsTheLastBuildLeftIt() throws IOException {
    sites.build("index.html=i", "a.html=a");
    try (SiteFolder output = SiteFolder.open(sites.site(), sites.folders())) {
      assertThat(output.files())
          .containsExactly(
              sites.file("a.html"), sites.file("index.html"), sites.file(".plumbline/manifest"));
      Sites.put(output, "index.html=j");
      output.keep("a.html");
      assertThat(output.commit().unchanged()).isEqualTo(1);
    }
    assertThat(sites.tree()).containsOnly(Map.entry("index.html", "j"), Map.entry("a.html", "a"));
    assertThat(sites.build("index.html=j", "a.html=a").written()).isZero();
  }

  @Test
  void aFileThatTheLastBuildDidNotMakeCannotBeKept() throws IOException {
    sites.build("index.html=i");
    try (SiteFolder output = SiteFolder.open(sites.site(), sites.folders())) {
      assertThatThrownBy(() -> output.keep("a.html"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a.html");
    }
  }

  @Test
  void aForeignFileInTheWayIsRefusedBeforeAnythingMoves() throws IOException {
    sites.build("index.html=i");
    Files.writeString(sites.file("a.html"), "mine");
    Files.createDirectory(sites.file("b.html"));
    Files.writeString(sites.file("b.html/mine"), "mine");
    Files.writeString(sites.file("c"), "mine");
    var before = sites.wholeTree();

    assertThatThrownBy(() -> sites.build("index.html=j", "a.html=a", "b.html=b", "c/d.html=d"))
        .isInstanceOf(RefusedSiteException.class)
        .hasMessageContaining("a.html, b.html, c.");
    assertThat(sites.wholeTree()).isEqualTo(before);
  }

  @Test
  void anEqualForeignFileIsAdopted() throws IOException {
    sites.build("index.html=i");
    Files.writeString(sites.file("a.html"), "a");

    assertThat(sites.build("index.html=i", "a.html=a").written()).isZero();
    assertThat(sites.build("index.html=i").removed()).isEqualTo(1);
  }

  @Test
  void aFolderOfForeignFilesIsRefused() throws IOException {
    Files.createDirectories(sites.site());
    Files.writeString(sites.file("thesis.doc"), "x");
    for (int i = 0; i < 6; i++) {
      Files.writeString(sites.file("f" + i), "x");
    }

    assertThatThrownBy(() -> sites.build("index.html=i"))
        .isInstanceOf(RefusedSiteException.class)
        .hasMessageContaining("f0, f1, f2, f3, f4 and 2 more")
        .hasMessageContaining(sites.site().toRealPath().toString());
  }

  @Test
  void foldersThatMustNotBeWrittenOverAreRefused() throws IOException {
    Path home = Files.createDirectories(temp.resolve("home"));
    Path project = Files.createDirectories(home.resolve("project"));
    Path content = Files.createDirectories(project.resolve("src/content"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), project);
    ProtectedFolders folders = new ProtectedFolders(content, project, home);

    for (Path site :
        List.of(
            content,
            project,
            home,
            temp,
            link,
            link.resolve("src"),
            content.resolve("site"),
            link.resolve("src/content/deep/site"),
            Path.of("/"))) {
      assertThatThrownBy(() -> folders.allow(site))
          .as(site.toString())
          .isInstanceOf(RefusedSiteException.class)
          .hasMessageContaining(site.toString());
    }
    assertThat(folders.allow(project.resolve("target/site")))
        .isEqualTo(project.toRealPath().resolve("target/site"));
  }

  @Test
  void aLinkToNothingIsNoPlaceForASite() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("nowhere"));
    Path circle = Files.createSymbolicLink(temp.resolve("circle"), Path.of("circle"));

    assertThatThrownBy(() -> sites.folders().allow(link))
        .isInstanceOf(RefusedSiteException.class)
        .hasMessage(
            "The site cannot be written to "
                + link
                + ": it is a link to nowhere, which does not exist. Remove the link, or create the"
                + " folder"
                + " that it leads to.");
    assertThatThrownBy(() -> sites.folders().allow(link.resolve("site")))
        .hasMessageContaining("site: " + link + " is a link to nowhere, which does not exist.");
    assertThatThrownBy(() -> sites.folders().allow(circle))
        .isInstanceOf(RefusedSiteException.class);
  }

  @Test
  void linksInTheSiteAreNeverFollowed() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.writeString(outside.resolve("a.html"), "a");
    sites.build("index.html=i", "x/a.html=a", "y.html=y");
    Files.delete(sites.file("x/a.html"));
    Files.delete(sites.file("x"));
    Files.createSymbolicLink(sites.file("x"), outside);
    Files.delete(sites.file("y.html"));
    Files.createSymbolicLink(sites.file("y.html"), outside.resolve("a.html"));

    assertThatThrownBy(() -> sites.build("x/a.html=a", "y.html=z"))
        .isInstanceOf(RefusedSiteException.class)
        .hasMessageContaining("x, y.html");
    sites.build("index.html=i");
    assertThat(outside.resolve("a.html")).hasContent("a");
    assertThat(sites.file("y.html")).isSymbolicLink();
  }

  @Test
  void aPageRenamedInCaseOnlyIsNotStaleWhereCaseDoesNotCount() throws IOException {
    sites.build("Page.html=p");
    // Two names of one file: what a file system that ignores case shows.
    Files.createLink(sites.file("page.html"), sites.file("Page.html"));

    assertThat(sites.build("page.html=p")).isEqualTo(new OutputSummary(0, 1, 0, List.of()));
    assertThat(sites.tree()).containsKey("page.html");
  }

  @Test
  void leftoversOfAKilledBuildAreRemoved() throws IOException {
    Files.createDirectories(sites.file(".plumbline/staging-1/new/a"));
    Files.writeString(sites.file(".plumbline/staging-1/new/a/b"), "half");

    sites.build("index.html=i");

    assertThat(sites.wholeTree())
        .containsOnlyKeys(".plumbline", ".plumbline/manifest", "index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plumbline-manifest 2\n",
        "plumbline-manifest 1\n0 1 ../a\n",
        "plumbline-manifest 1\n0\n"
      })
  void aManifestThatIsNotUnderstoodIsNotBelieved(String manifest) throws IOException {
    sites.build("index.html=i");
    Files.writeString(sites.file(".plumbline/manifest"), manifest);

    assertThatThrownBy(() -> sites.build("index.html=i"))
        .isInstanceOf(RefusedSiteException.class)
        .hasMessageContaining("manifest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/../b",
        "./a",
        "a\\b",
        "a\nb",
        "C:a",
        ".plumbline",
        ".Plumbline/manifest"
      })
  void aPathThatIsNoneIsABug(String path) {
    assertThatThrownBy(() -> new MemoryOutput().put(path, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPathThatComesTwiceIsABug() throws IOException {
    try (SiteFolder output = SiteFolder.open(sites.site(), sites.folders())) {
      Sites.put(output, "a=1");
      assertThatThrownBy(() -> Sites.put(output, "a=1"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void assetsAreCopiedOnceAndComparedAfterwards() throws IOException {
    Path logo = Files.writeString(temp.resolve("logo.svg"), "<svg/>");

    assertThat(copied(logo)).isEqualTo(new OutputSummary(1, 0, 0, List.of()));
    assertThat(copied(logo)).isEqualTo(new OutputSummary(0, 1, 0, List.of()));
    Files.writeString(logo, "<SVG/>");
    assertThat(copied(logo)).isEqualTo(new OutputSummary(1, 0, 0, List.of()));
    assertThat(sites.file("assets/logo.svg")).hasContent("<SVG/>");
    assertThat(sites.build("index.html=i").removed()).isEqualTo(1);
  }

  @Test
  void manyThreadsMayPut() throws IOException {
    String large = "x".repeat(700_000);
    try (SiteFolder output = SiteFolder.open(sites.site(), sites.folders())) {
      IntStream.range(0, 50)
          .parallel()
          .forEach(i -> output.put("f" + i % 7 + "/" + i, (i + large).getBytes(UTF_8)));
      assertThat(output.commit().written()).isEqualTo(50);
    }
    assertThat(sites.tree()).hasSize(57).containsEntry("f0/49", "49" + large);
  }

  @Test
  void theTwinInMemoryKeepsTheSameFiles() throws IOException {
    MemoryOutput memory = new MemoryOutput();
    Sites.put(memory, "b=2", "a=1");
    memory.copy("c", Files.writeString(temp.resolve("c"), "3"));

    assertThat(memory.files()).containsOnlyKeys("a", "b", "c");
    assertThat(memory.text("c")).isEqualTo("3");
  }

  private OutputSummary copied(Path logo) throws IOException {
    try (SiteFolder output = SiteFolder.open(sites.site(), sites.folders())) {
      output.copy("assets/logo.svg", logo);
      return output.commit();
    }
  }
}
